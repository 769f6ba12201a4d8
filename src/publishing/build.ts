/**
 * A build from beginning to end: read, index, plan, render, publish. Whatever goes wrong before the last step leaves
 * the published site as it was.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareProblems, type Problem } from '../base/problem.ts';
import { outputPathOf } from '../base/urls.ts';
import { createRenderers, type Renderers } from '../eleventy/renderers.ts';
import { excerptOf } from '../markdown/excerpt.ts';
import { planCopies, planOutputs } from '../outputs/plan.ts';
import type { Output } from '../outputs/output.ts';
import { planPages } from '../pages/plan.ts';
import type { Page } from '../pages/views.ts';
import { readContent, type ReadContent } from '../reading/content.ts';
import { createPictureSizes } from '../reading/pictures.ts';
import { indexSite } from '../site/index-site.ts';
import { checkFolders } from './folders.ts';
import type { BuildOptions } from './options.ts';
import { rankOf, renderPages } from './render-pages.ts';
import type { BuildReport } from './report.ts';
import { openStaging, type Staging } from './staging.ts';
import { createSteps } from './steps.ts';

/**
 * Builds the paper and publishes it. Problems in content are in the report; throws a `UsageError` or a
 * `ForeignFolderError` for folders that cannot be used, and an `Error` for a bug or a failing machine.
 */
export async function buildPaper(options: BuildOptions): Promise<BuildReport> {
  await checkFolders(options);
  const steps = createSteps();
  const read = await steps.time('read', () => readContent({ ...options, summarise: excerptOf }));
  const { content } = read;
  if (content === undefined) return refuse(read, read.problems);

  const copies = planCopies(content);
  const copiedFiles = copies.copies.map(({ path: file, file: name }) => ({ url: `/${file}`, file: name }));
  const indexed = await steps.time('index', () => indexSite({ ...content, copiedFiles }));
  const problems = [...read.problems, ...copies.problems, ...indexed.problems];
  const mayHold = options.holdInvalid || content.config.onInvalid === 'hold';
  if (problems.some(isError) && !mayHold) return refuse(read, problems);

  const { site } = indexed;
  const pictureSize = createPictureSizes(content.assetFiles);
  const pages = await steps.time('plan', () => [...planPages(site, { pictureSize })]);
  const renderers = await steps.time('theme', () => createRenderers({ site, data: content.data, pictureSize, themeFolder: path.join(options.site, 'theme') }));
  const staging = await openStaging(options.out, { releases: options.releases });
  try {
    await steps.time('render', () => stagePages(staging, pages, renderers, options));
    await steps.time('outputs', () => stageOutputs(staging, planOutputs(site, copies, renderers.feeds), renderers));
    const { added, changed, removed } = await steps.time('publish', () => staging.publish());
    const counts = { written: added.length + changed.length, removed: removed.length };
    return finish(true, { ...counts, articles: site.articles.length, pages: pages.length, rendered: pages.length }, read, problems);
  } catch (error) {
    await staging.discard();
    throw error;
  }

  function refuse(source: ReadContent, found: readonly Problem[]): BuildReport {
    return finish(false, { articles: 0, pages: 0, rendered: 0, written: 0, removed: 0 }, source, found);
  }

  function finish(published: boolean, counts: Counts, { language, waiting }: ReadContent, found: readonly Problem[]): BuildReport {
    const held = published ? [...new Set(found.filter(isError).map(({ file }) => file))].sort() : [];
    return {
      ...{ published, language, ...counts, held, waiting },
      problems: found.toSorted(compareProblems),
      milliseconds: steps.total(),
      steps: steps.milliseconds(),
    };
  }
}

type Counts = Pick<BuildReport, 'articles' | 'pages' | 'rendered' | 'written' | 'removed'>;

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

async function stagePages(staging: Staging, pages: readonly Page[], { renderPage }: Renderers, { onProgress }: BuildOptions): Promise<void> {
  for await (const { page, html, done } of renderPages(pages, renderPage)) {
    await staging.add(outputPathOf(page.url), rankOf(page), html);
    onProgress({ done, total: pages.length });
  }
}

async function stageOutputs(staging: Staging, outputs: readonly Output[], { stylesheet }: Renderers): Promise<void> {
  await staging.add(outputPathOf(stylesheet.path), 'asset', stylesheet.css);
  for (const output of outputs) {
    if (output.kind === 'copy') await staging.add(output.path, 'asset', await readFile(output.from));
    else await staging.add(output.path, 'feed', output.make());
  }
}

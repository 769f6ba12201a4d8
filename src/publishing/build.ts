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
import { planSearch } from '../outputs/search/plan.ts';
import { planPages } from '../pages/plan.ts';
import type { Page } from '../pages/views.ts';
import { readContent } from '../reading/content.ts';
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
  if (content === undefined) return finish({ ...NOTHING_DONE, holdable: false }, read.problems);

  const copies = planCopies(content);
  const copiedFiles = copies.copies.map(({ path: file, file: name }) => ({ url: `/${file}`, file: name }));
  const { site, problems: ofSite } = await steps.time('index', () => indexSite({ ...content, copiedFiles }));
  const problems = [...read.problems, ...copies.problems, ...ofSite];
  const mayHold = options.holdInvalid || content.config.onInvalid === 'hold';
  if (problems.some(isError) && !mayHold) return finish({ ...NOTHING_DONE, holdable: true }, problems);

  const staging = await openStaging(options.out, { releases: options.releases });
  try {
    const pictureSize = createPictureSizes(content.assetFiles);
    const themeFolder = path.join(options.site, 'theme');
    const renderers = await steps.time('theme', () => createRenderers({ site, data: content.data, pictureSize, themeFolder }));
    const pages = await steps.time('render', () => stagePages(staging, planPages(site, { pictureSize }), renderers, { total: site.articles.length, onProgress: options.onProgress }));
    await steps.time('outputs', () => stageOutputs(staging, planOutputs(site, copies, renderers.feeds), renderers));
    await steps.time('search', () => stageFiles(staging, planSearch(site, renderers.search)));
    const { added, changed, removed } = await steps.time('publish', () => staging.publish());
    const counts = { articles: site.articles.length, pages, rendered: pages, written: added.length + changed.length, removed: removed.length };
    return finish({ ...counts, published: true, holdable: false }, problems);
  } catch (error) {
    await staging.discard();
    throw error;
  }

  function finish(outcome: Outcome, found: readonly Problem[]): BuildReport {
    const held = outcome.published ? [...new Set(found.filter(isError).map(({ file }) => file))].sort() : [];
    return {
      ...outcome,
      ...{ held, language: read.language, waiting: read.waiting },
      problems: found.toSorted(compareProblems),
      milliseconds: steps.total(),
      steps: steps.milliseconds(),
    };
  }
}

type Outcome = Pick<BuildReport, 'published' | 'holdable' | 'articles' | 'pages' | 'rendered' | 'written' | 'removed'>;

const NOTHING_DONE = { published: false, articles: 0, pages: 0, rendered: 0, written: 0, removed: 0 };

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Returns the number of pages. */
async function stagePages(staging: Staging, pages: Iterable<Page>, { renderPage }: Renderers, { total, onProgress }: ProgressOptions): Promise<number> {
  let count = 0;
  let articles = 0;
  for await (const { page, html } of renderPages(pages, renderPage)) {
    await staging.add(outputPathOf(page.url), rankOf(page), html);
    count += 1;
    if (page.kind !== 'article') continue;
    articles += 1;
    onProgress({ done: articles, total });
  }
  return count;
}

interface ProgressOptions {
  /** Articles to be rendered. */
  readonly total: number;
  readonly onProgress: BuildOptions['onProgress'];
}

async function stageOutputs(staging: Staging, outputs: readonly Output[], { stylesheet, scripts }: Renderers): Promise<void> {
  await staging.add(outputPathOf(stylesheet.path), 'asset', stylesheet.css);
  for (const script of scripts) await staging.add(outputPathOf(script.path), 'asset', script.code);
  await stageFiles(staging, outputs);
}

async function stageFiles(staging: Staging, outputs: readonly Output[]): Promise<void> {
  for (const output of outputs) {
    if (output.kind === 'copy') await staging.add(output.path, 'asset', await readFile(output.from));
    else await staging.add(output.path, 'feed', output.make());
  }
}

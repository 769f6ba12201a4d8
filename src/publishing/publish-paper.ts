/**
 * Plans all that a paper publishes, makes what changed since the last publish, and publishes that. Whatever goes wrong
 * before the last step leaves the published site as it was.
 */
import path from 'node:path';
import { digestOfData } from '../base/digest.ts';
import { once } from '../base/memoize.ts';
import { createGlobals } from '../eleventy/globals.ts';
import type { RenderContext } from '../eleventy/render-context.ts';
import { planOutputs } from '../outputs/plan.ts';
import { planSearch } from '../outputs/search/plan.ts';
import { planPages } from '../pages/plan.ts';
import { digestOfTheme } from '../theme/sources.ts';
import { failureOf } from './failure-of.ts';
import { NO_ANNOUNCEMENT } from './announcement.ts';
import type { Comparing } from './changes.ts';
import { explainPage } from './explain.ts';
import { openFeedTexts } from './feed-texts.ts';
import { createLookupRecorder } from './lookups.ts';
import { findMissing } from './missing-pictures.ts';
import { createPublishId, readPublishId } from './marker.ts';
import { findMoved } from './moved-articles.ts';
import type { BuildOptions } from './options.ts';
import type { OutputLock } from './output-lock.ts';
import type { Paper } from './paper.ts';
import type { BuildReport } from './report.ts';
import { openPublishedIndex } from './published-sources.ts';
import { readPictures, stageMadeFiles } from './pictures.ts';
import { createPart } from './shards.ts';
import { stagePages, stageRemovals } from './stage.ts';
import { stageFiles, stageGroups, themeFilesOf, toFile, type Making } from './stage-files.ts';
import { openStaging } from './staging.ts';
import type { Steps } from './steps.ts';
import { CODE_VERSION } from './store/code-version.ts';
import type { PublishedFile } from './store/published-files.ts';
import { countPages, createFileFinder, type PublishedSite } from './store/published-site.ts';
import type { Store, ThemeFiles } from './store/store.ts';
import { createTexts } from './texts.ts';
import { prepareThemeFiles } from './theme-files.ts';

export interface Workplace {
  readonly options: BuildOptions;
  readonly lock: OutputLock;
  readonly store: Store;
  /** The last publish, as far as it is known. */
  readonly before: PublishedSite | undefined;
  readonly steps: Steps;
}

export type Outcome = Pick<BuildReport, 'published' | 'holdable' | 'articles' | 'pages' | 'rendered' | 'lists' | 'explanation' | 'missingPictures' | 'movedArticles' | 'unkept'>;

export async function publishPaper(paper: Paper, { options, lock, store, before, steps }: Workplace): Promise<Outcome> {
  const { content, site, copies } = paper;
  const { output } = lock.places;
  const { context, shared, themeFiles } = await steps.time('theme', () => prepareContext(paper, options, store));
  const pictures = await steps.time('pictures', () => readPictures(content, store.pictures.read() ?? {}, options.onProgress));
  const feedTexts = openFeedTexts(store.feedLookups, store.texts, shared);
  const recorder = createLookupRecorder(pictures.sizeOf, feedTexts.recall);
  const comparing: Comparing = { before, fileAt: createFileFinder(before), shared, sizeOf: pictures.sizeOf };
  const texts = createTexts(context, recorder, store.texts, openPublishedIndex(output, comparing));
  const publishId = createPublishId();
  const liveId = readPublishId(output);
  const opened = await openStaging(options.out, { releases: options.releases, lock, publishId, mode: before === undefined ? 'whole' : 'changes' });
  try {
    const part = createPart(options.shard, opened);
    const rendering = { ...options, setup: () => ({ context, assetFiles: content.assetFiles, knownSizes: pictures.known() }), site, keepText: texts.keepBody };
    const plan = part.plan(planPages(site, { pictureSize: pictures.sizeOf }));
    const files = new Map<string, PublishedFile>();
    const making: Making = { comparing, recorder, load: texts.load };
    const stage = (some: Parameters<typeof stageFiles>[1]): Promise<void> => stageFiles(part.staging, part.files(some), making, files);
    // While other threads render, this one makes what is no page.
    const [{ rendered, unsized, ...pages }] = await bothOf(
      steps.time('render', () => stagePages(part.staging, plan, comparing, rendering)),
      () => steps.time('outputs', () => stage([...themeFilesOf(themeFiles, copies.copies), ...planOutputs(site, copies, texts.feeds).map(toFile)])),
    );
    const groups = await steps.time('search', async () => {
      const search = planSearch(site, texts.search);
      const staged = part.isWhole ? await stageGroups(part.staging, search.groups, making) : [];
      // Of a part of a build, each file stands for itself.
      const ungrouped = part.isWhole ? [] : search.groups.flatMap(({ outputs }) => outputs());
      await stage([...ungrouped, ...search.outputs].map(toFile));
      return staged;
    });
    await steps.time('pictures', () => stageMadeFiles(part, paper, pictures, { ...options, made: store.made, before }, pages, files));
    const made: PublishedSite = { publishId, shared, ...pages, groups, files };
    if (part.isWhole) stageRemovals(opened, comparing, made);
    // What did not change keeps its marker as well, and is told by it.
    const published = opened.isUnchanged() && before !== undefined ? { ...made, publishId: before.publishId } : made;
    if (part.isWhole) {
      await steps.time('store', () => store.published.write(output, published));
    } else {
      part.addNote(published);
    }
    const { explain } = options;
    const fileNow = createFileFinder(made);
    // A part of a build holds some of the copies only.
    const copied = once(() => new Set(copies.copies.map(({ path: file }) => file)));
    const hasFile = (file: string): boolean => fileNow(file) !== undefined || copied().has(file);
    const explanation = explain === undefined ? undefined : explainPage({ url: explain, paper, pictureSize: pictures.sizeOf, rendered, knownArticles: store.knownArticles(), hasFile, options });
    const announcement = part.isWhole ? store.published.announcement(output, { publishId: published.publishId, liveId }) : NO_ANNOUNCEMENT;
    const lists = await steps.time('publish', () => opened.publish(announcement.prepare));
    const untold = failureOf(announcement.announce);
    const movedArticles = findMoved({ lists, before, site, store });
    const unkept = await steps.time('store', () =>
      failureOf(() => {
        if (part.isWhole) store.published.settle(output, published);
        feedTexts.keep(recorder.sharedTexts());
        store.save(bodiesOf(site));
        if (part.isWhole) store.made.keepOnly(files.keys());
        store.pictures.write(pictures.known());
      }),
    );
    return { published: true, holdable: false, articles: site.articles.length, pages: countPages(pages), rendered, lists, explanation, missingPictures: findMissing(unsized, hasFile), movedArticles, unkept: untold ?? unkept };
  } catch (error) {
    await opened.discard();
    throw error;
  }
}

/** Waits for both, so that nothing is at work any more when one of them has failed. */
async function bothOf<One, Other>(one: Promise<One>, startOther: () => Promise<Other>): Promise<readonly [One, Other]> {
  const [first, second] = await Promise.allSettled([one, startOther()]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return [first.value, second.value];
}

/** Digests of the bodies, gathered where somebody asks for them. */
function* bodiesOf({ articles }: Paper['site']): Generator<string> {
  for (const { body } of articles) yield body.digest;
}

interface PreparedContext {
  readonly context: RenderContext;
  /** Digest of what all pages share. */
  readonly shared: string;
  readonly themeFiles: ThemeFiles;
}

async function prepareContext({ content, site }: Paper, options: BuildOptions, store: Store): Promise<PreparedContext> {
  const { config, data } = content;
  const themeFolder = path.join(options.site, 'theme');
  const theme = digestOfTheme(themeFolder);
  const themeFiles = await prepareThemeFiles(config, themeFolder, theme, store.themeFiles);
  const scripts = Object.fromEntries(themeFiles.scripts.map(({ name, path: url }) => [name, url]));
  const globals = createGlobals({ site, data, stylesheet: themeFiles.stylesheet.path, scripts });
  return { context: { config, themeFolder, globals, templates: themeFiles.templates, words: themeFiles.words, offsets: store.zones.offsetsOf(config.timeZone).known() }, shared: digestOfData([CODE_VERSION, theme, config, globals]), themeFiles };
}

/** Puts into a staging folder what changed since the last publish, and notes what the site will then hold. */
import { readFile } from 'node:fs/promises';
import { digestOf } from '../base/digest.ts';
import { outputPathOf } from '../base/urls.ts';
import type { Output } from '../outputs/output.ts';
import type { PagePlan } from '../pages/plan.ts';
import type { PlannedRun } from '../pages/planned-page.ts';
import type { PageKind } from '../pages/views.ts';
import { SERVICE_WORKER_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { findChangedPages, findPublished, type ComparedFile, type Comparing, type GatheredPages, type Reason } from './changes.ts';
import type { LookupRecorder } from './lookups.ts';
import type { BuildOptions } from './options.ts';
import { renderPages, type Renderers } from './rendering/render-pages.ts';
import type { Rank, Staging } from './staging.ts';
import { NotLoadedError } from './texts.ts';
import type { Lookups, PublishedPage } from './store/published-pages.ts';
import { createRun, type PublishedRun, type RunDetails } from './store/published-runs.ts';
import { allPages, type PublishedFile, type PublishedSite } from './store/published-site.ts';
import type { ThemeFiles } from './store/store.ts';

export interface StagedPages extends Pick<PublishedSite, 'runs' | 'pages'> {
  readonly rendered: readonly { readonly url: string; readonly reason: Reason }[];
}

export interface RenderingOptions extends Renderers, Pick<BuildOptions, 'onProgress'> {
  readonly site: Pick<Site, 'articles' | 'chains' | 'relatedAt'>;
  /** Takes a body's plain text by the body's digest. */
  readonly keepText: (digest: string, text: string) => void;
}

export async function stagePages(staging: Pick<Staging, 'add'>, plan: PagePlan, comparing: Comparing, { site, keepText, onProgress, ...renderers }: RenderingOptions): Promise<StagedPages> {
  const runs: PublishedRun[] = [];
  const opened: { readonly run: PlannedRun; readonly pages: ReadonlyMap<string, PublishedPage> }[] = [];
  const pages = new Map<string, PublishedPage>();
  const rendered: { readonly url: string; readonly reason: Reason }[] = [];
  let done = 0;
  const gathered: GatheredPages = {
    keepRun: (run) => runs.push(run),
    openRun(run) {
      const ofRun = new Map<string, PublishedPage>();
      opened.push({ run, pages: ofRun });
      return ofRun;
    },
    pages,
  };
  for await (const { item, html, text, lookups } of renderPages(findChangedPages(plan, comparing, gathered), renderers)) {
    const { page, key, fingerprint, reason } = item;
    staging.add(outputPathOf(page.url), rankOf(page.kind), html);
    item.pages.set(page.url, { kind: page.kind, key, fingerprint, lookups });
    rendered.push({ url: page.url, reason });
    if (text !== undefined && page.body !== undefined) keepText(page.body.digest, text);
    if (page.kind !== 'article') continue;
    done += 1;
    onProgress({ what: 'articles', done, total: site.articles.length });
  }
  for (const { run, pages: ofRun } of opened) runs.push(createRun(run, { pages: ofRun, ...listsOf(run, site) }));
  return { runs: runs.sort((a, b) => a.start - b.start), pages, rendered };
}

function listsOf({ start, size }: PlannedRun, { chains, relatedAt }: RenderingOptions['site']): Pick<RunDetails, 'chains' | 'related'> {
  return { chains: chains.slice(start, start + size), related: Array.from({ length: size }, (_, index) => relatedAt(start + index)) };
}

/** Articles go live before the lists that link to them. */
function rankOf(kind: PageKind): Rank {
  return kind === 'article' || kind === 'static-page' ? 'article' : 'list';
}

/** A file that is no page. */
export interface PlannedFile extends ComparedFile {
  readonly rank: Rank;
  /** Whether later files may be made of its bytes. */
  readonly isSource?: boolean;
  readonly make: () => string | Uint8Array | Promise<Uint8Array>;
}

export function toFile(output: Output): PlannedFile {
  const { path, fingerprint } = output;
  if (output.kind === 'copy') return { path, fingerprint, rank: 'asset', isCopy: true, make: () => readFile(output.from) };
  if (output.kind === 'text') return { path, fingerprint, rank: 'feed', isCopy: false, make: output.make };
  return { path, fingerprint, rank: 'feed', isCopy: false, isSource: true, isStill: output.isStill, make: output.make };
}

/** What the theme is made of in browsers. A file of the editor's own may stand for the worker. */
export function themeFilesOf({ stylesheet, scripts, serviceWorker }: ThemeFiles, copies: readonly Pick<PlannedFile, 'path'>[]): readonly PlannedFile[] {
  // Names say what files hold, all but the worker's.
  const fileOf = (url: string, text: string, fingerprint = url): PlannedFile => ({ path: outputPathOf(url), fingerprint, rank: 'asset', isCopy: false, make: () => text });
  const files = [fileOf(stylesheet.path, stylesheet.css), ...scripts.map(({ path, code }) => fileOf(path, code)), fileOf(SERVICE_WORKER_URL, serviceWorker, digestOf(serviceWorker))];
  const taken = new Set(copies.map(({ path }) => path));
  return files.filter(({ path }) => !taken.has(path));
}

export interface Making {
  readonly comparing: Comparing;
  readonly recorder: LookupRecorder;
  /** Loads what renders texts. */
  readonly load: () => Promise<void>;
}

export async function stageFiles(staging: Pick<Staging, 'add'>, planned: Iterable<PlannedFile>, { comparing, recorder, load }: Making, files: Map<string, PublishedFile>): Promise<void> {
  for (const file of planned) {
    const known = findPublished(file, comparing);
    if (known !== undefined) {
      files.set(file.path, known);
      continue;
    }
    const { result, lookups } = await makeFile(file, { recorder, load });
    const contents = await result;
    staging.add(file.path, file.rank, contents);
    files.set(file.path, { fingerprint: file.fingerprint, lookups, digest: file.isSource === true ? digestOf(contents) : undefined });
  }
}

/** Makes a file, for a second time where it turns out that something has to be rendered. */
async function makeFile({ make }: PlannedFile, { recorder, load }: Pick<Making, 'recorder' | 'load'>): Promise<{ readonly result: ReturnType<PlannedFile['make']>; readonly lookups: Lookups }> {
  try {
    return recorder.record(make);
  } catch (error) {
    if (!(error instanceof NotLoadedError)) throw error;
    await load();
    return recorder.record(make);
  }
}

/** Takes out of the live site what the last publish made and nothing makes any more. */
export function stageRemovals(staging: Staging, { before }: Comparing, now: Pick<PublishedSite, 'runs' | 'pages' | 'files'>): void {
  if (before === undefined) return;
  const kept = new Set(now.runs);
  const wasKept = new Set(before.runs);
  const pages = allPages({ runs: now.runs.filter((run) => !wasKept.has(run)), pages: now.pages });
  const knownPages = allPages({ runs: before.runs.filter((run) => !kept.has(run)), pages: before.pages });
  const gonePages = [...knownPages.keys()].filter((url) => !pages.has(url)).map(outputPathOf);
  const gone = new Set([...gonePages, ...[...before.files.keys()].filter((path) => !now.files.has(path))]);
  if (gone.size === 0) return;
  // A page and a file may have changed places: two addresses can name one path.
  for (const url of pages.keys()) gone.delete(outputPathOf(url));
  for (const path of now.files.keys()) gone.delete(path);
  for (const path of gone) staging.remove(path);
}

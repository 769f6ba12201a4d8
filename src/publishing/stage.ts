/** Puts into a staging folder the pages that changed since the last publish, notes what the site will then hold, and takes out what is gone. */
import type { Article } from '../article/article.ts';
import { outputPathOf } from '../base/urls.ts';
import type { PagePlan } from '../pages/plan.ts';
import type { PlannedRun } from '../pages/planned-page.ts';
import type { PageKind } from '../pages/views.ts';
import { headsIn } from '../site/chains.ts';
import type { Site } from '../site/site.ts';
import { findChangedPages, type Comparing, type GatheredPages, type Reason } from './changes.ts';
import { unsizedPictures, type MissingPicture } from './missing-pictures.ts';
import type { BuildOptions } from './options.ts';
import { renderPages, type Renderers } from './rendering/render-pages.ts';
import type { Rank, Staging } from './staging.ts';
import { distinctLookups, type PublishedPage } from './store/published-pages.ts';
import type { PublishedRun } from './store/published-runs.ts';
import { allFiles, allPages, type PublishedSite } from './store/published-site.ts';

export interface StagedPages extends Pick<PublishedSite, 'runs' | 'pages'> {
  readonly rendered: readonly { readonly url: string; readonly reason: Reason }[];
  readonly unsized: readonly MissingPicture[];
}

export interface RenderingOptions extends Renderers, Pick<BuildOptions, 'onProgress'> {
  readonly site: Pick<Site, 'articles' | 'chains' | 'related'>;
  /** Takes a body's plain text by the body's digest. */
  readonly keepText: (digest: string, text: string) => void;
}

export async function stagePages(staging: Pick<Staging, 'add'>, plan: PagePlan, comparing: Comparing, { site, keepText, onProgress, ...renderers }: RenderingOptions): Promise<StagedPages> {
  const runs: PublishedRun[] = [];
  const opened: { readonly run: PlannedRun; readonly pages: ReadonlyMap<string, PublishedPage> }[] = [];
  const pages = new Map<string, PublishedPage>();
  const rendered: { readonly url: string; readonly reason: Reason }[] = [];
  const unsized: MissingPicture[] = [];
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
    unsized.push(...unsizedPictures(page, lookups));
    if (text !== undefined && page.body !== undefined) keepText(page.body.digest, text);
    if (page.kind !== 'article') continue;
    done += 1;
    onProgress({ what: 'articles', done, total: site.articles.length });
  }
  const byAge = opened.length === 0 ? [] : site.articles.toReversed();
  for (const { run, pages: ofRun } of opened) runs.push(publishedRun(run, byAge, site, ofRun));
  return { runs: runs.sort((a, b) => a.start - b.start), pages, rendered, unsized };
}

/** As it was just published. `byAge`: all articles, oldest first. */
function publishedRun({ key, start, size, mark }: PlannedRun, byAge: readonly Article[], { chains, related }: RenderingOptions['site'], pages: ReadonlyMap<string, PublishedPage>): PublishedRun {
  const end = start + size;
  const summary = { key, start, size, chain: chains[end - 1] ?? 0, heads: headsIn(byAge, start, size), mark, lookups: distinctLookups(pages.values()) };
  // Nothing in it holds on to the whole paper.
  const own = chains.slice(start, end);
  const titles = byAge.slice(start, end).map(({ title }) => title);
  const lists = Array.from({ length: size }, (_, index) => related.listAt(start + index));
  return { ...summary, chains: () => own, titles: () => titles, related: () => lists, pages: () => pages };
}

/** Articles go live before the lists that link to them. */
function rankOf(kind: PageKind): Rank {
  return kind === 'article' || kind === 'static-page' ? 'article' : 'list';
}

/** Takes out of the live site what the last publish made and nothing makes any more. */
export function stageRemovals(staging: Staging, { before }: Comparing, now: PublishedSite): void {
  if (before === undefined) return;
  const own = withoutPartsOf(before, now);
  const known = withoutPartsOf(now, before);
  const pages = allPages(own);
  const files = allFiles(own);
  const gonePages = [...allPages(known).keys()].filter((url) => !pages.has(url)).map(outputPathOf);
  const gone = new Set([...gonePages, ...[...allFiles(known).keys()].filter((path) => !files.has(path))]);
  if (gone.size === 0) return;
  // A page and a file may have changed places: two addresses can name one path.
  for (const url of pages.keys()) gone.delete(outputPathOf(url));
  for (const path of files.keys()) gone.delete(path);
  for (const path of gone) staging.remove(path);
}

/** A site without the runs and groups that the other one has as they are. */
function withoutPartsOf(other: PublishedSite, site: PublishedSite): PublishedSite {
  const runs = new Set(other.runs);
  const groups = new Set(other.groups);
  return { ...site, runs: site.runs.filter((run) => !runs.has(run)), groups: site.groups.filter((group) => !groups.has(group)) };
}

/**
 * Tells what changed since the last publish. A page is rendered again if, and only if, what its template would see is
 * not what it saw; anything that is no page goes by its fingerprint alike.
 */
import { digestOf } from '../base/digest.ts';
import type { PagePlan } from '../pages/plan.ts';
import type { PlannedPage, PlannedRun } from '../pages/planned-page.ts';
import type { Page } from '../pages/views.ts';
import type { PictureSize } from '../base/pictures.ts';
import { isStill } from './lookups.ts';
import type { PublishedPage } from './store/published-pages.ts';
import { pagesOfRuns, type PublishedRun } from './store/published-runs.ts';
import type { PublishedFile } from './store/published-files.ts';
import type { PublishedSite } from './store/published-site.ts';

/** Why a page is rendered: it is new, or one of the things that it is made of is not what it was. */
export type Reason = 'new' | 'paper' | 'view' | 'body' | 'pictures';

export interface ChangedPage {
  readonly page: Page;
  readonly key: number | undefined;
  readonly fingerprint: string;
  readonly reason: Reason;
  /** Where it belongs when it is rendered. */
  readonly pages: Map<string, PublishedPage>;
}

/** What is compared with: the last publish, as far as it is known, and what pages share and look up now. */
export interface Comparing {
  readonly before: PublishedSite | undefined;
  /** What the last publish noted of a file that is no page, by its path below the output. */
  readonly fileAt: (path: string) => PublishedFile | undefined;
  readonly shared: string;
  readonly sizeOf: (src: string) => PictureSize | undefined;
}

/** The pages of a site as a publish gathers them: what stays as it is, and what is rendered when it is there. */
export interface GatheredPages {
  readonly keepRun: (run: PublishedRun) => void;
  /** Takes a run's pages one by one, in any order. */
  readonly openRun: (run: PlannedRun) => Map<string, PublishedPage>;
  /** Pages of no run, by site path. */
  readonly pages: Map<string, PublishedPage>;
}

/** The pages to render. Every other is put into `gathered`; views are made one at a time. */
export function* findChangedPages({ runs, pages }: PagePlan, comparing: Comparing, gathered: GatheredPages): Generator<ChangedPage> {
  const { before, shared, sizeOf } = comparing;
  const knownRuns = new Map(before?.shared === shared ? before.runs.map((run) => [run.key, run]) : []);
  const changed: PlannedRun[] = [];
  const kept = new Set<PublishedRun>();
  for (const run of runs) {
    const known = knownRuns.get(run.key);
    if (known === undefined || !isStill(known.lookups, sizeOf)) {
      changed.push(run);
      continue;
    }
    kept.add(known);
    gathered.keepRun(known);
  }
  const known = createKnownPages(before, kept);
  for (const run of changed) yield* findChanged(run.pages(), known, comparing, gathered.openRun(run));
  yield* findChanged(pages, known, comparing, gathered.pages);
}

/** Pages of the last publish by their site paths, without those of runs that stay. Runs are opened when a page is asked for that may be in them. */
function createKnownPages(before: PublishedSite | undefined, kept: ReadonlySet<PublishedRun>): (url: string) => PublishedPage | undefined {
  let opened: ReadonlyMap<string, PublishedPage> | undefined;
  return (url) => before?.pages.get(url) ?? (opened ??= pagesOfRuns((before?.runs ?? []).filter((run) => !kept.has(run)))).get(url);
}

function* findChanged(planned: Iterable<PlannedPage>, knownAt: (url: string) => PublishedPage | undefined, { before, shared, sizeOf }: Comparing, pages: Map<string, PublishedPage>): Generator<ChangedPage> {
  const isSamePaper = before?.shared === shared;
  for (const { kind, url, key, build } of planned) {
    const known = knownAt(url);
    const isKept = known !== undefined && isSamePaper && known.kind === kind && isStill(known.lookups, sizeOf);
    if (isKept && key !== undefined && known.key === key) {
      pages.set(url, known);
      continue;
    }
    const page = build();
    const fingerprint = fingerprintOf(page);
    if (isKept && known.fingerprint === fingerprint) pages.set(url, { ...known, key });
    else yield { page, key, fingerprint, reason: reasonFor(known, fingerprint, isSamePaper), pages };
  }
}

/** A file that is no page, as far as it is compared. */
export interface ComparedFile {
  readonly path: string;
  readonly fingerprint: string;
  readonly isCopy: boolean;
  /** Whether what was published with another fingerprint is the same for all that. */
  readonly isStill?: ((fingerprint: string) => boolean) | undefined;
}

/** What the last publish noted of a file, where it need not be made again. What was only copied does not depend on the paper. */
export function findPublished({ path, fingerprint, isCopy, isStill: isStillFile }: ComparedFile, { before, fileAt, shared, sizeOf }: Comparing): PublishedFile | undefined {
  const known = fileAt(path);
  if (known === undefined || !(isCopy || before?.shared === shared) || !isStill(known.lookups, sizeOf)) return undefined;
  if (known.fingerprint === fingerprint) return known;
  return isStillFile?.(known.fingerprint) === true ? { ...known, fingerprint } : undefined;
}

/** Of the view, and of the body's source. */
export function fingerprintOf({ view, body }: Page): string {
  return `${digestOf(JSON.stringify(view))}${BETWEEN}${body?.digest ?? ''}`;
}

const BETWEEN = ' ';

function reasonFor(known: PublishedPage | undefined, fingerprint: string, isSamePaper: boolean): Reason {
  if (known === undefined) return 'new';
  if (!isSamePaper) return 'paper';
  const [view, body] = fingerprint.split(BETWEEN);
  const [knownView, knownBody] = known.fingerprint.split(BETWEEN);
  if (view !== knownView) return 'view';
  return body === knownBody ? 'pictures' : 'body';
}

/**
 * The rehearsal of an edit: a build in which one page of each kind counts as changed although nothing is. It renders
 * them, finds them live as they are, and publishes nothing; but the first edit finds loaded and compiled what it would
 * have to wait for otherwise.
 */
import type { PublishedPage } from '../publishing/store/published-pages.ts';
import type { PublishedRun } from '../publishing/store/published-runs.ts';
import type { PublishedSite } from '../publishing/store/published-site.ts';
import type { OpenStore } from '../publishing/store/store.ts';

/** Opens the same store for a rehearsal. What it keeps of the build is as right as that of any other. */
export function rehearsing(open: OpenStore): OpenStore {
  return (...place) => {
    const store = open(...place);
    const { published } = store;
    return { ...store, published: { ...published, read: (...publish) => doubtOneOfEachKind(published.read(...publish)) } };
  };
}

function doubtOneOfEachKind(site: PublishedSite | undefined): PublishedSite | undefined {
  if (site === undefined) return undefined;
  const newest = site.runs.at(-1);
  return { ...site, pages: doubtLastOfEachKind(site.pages), runs: newest === undefined ? [] : [...site.runs.slice(0, -1), doubtLast(newest)] };
}

function doubtLastOfEachKind(pages: ReadonlyMap<string, PublishedPage>): ReadonlyMap<string, PublishedPage> {
  const lastOfKind = new Map(Array.from(pages, ([url, page]) => [page.kind, [url, doubted(page)] as const]));
  return new Map([...pages, ...lastOfKind.values()]);
}

function doubtLast(run: PublishedRun): PublishedRun {
  return { ...run, key: NO_KEY, pages: () => doubtLastOfEachKind(run.pages()) };
}

/** Of no plan. */
const NO_KEY = -1;

/** Still a page of the site, which is removed should its article be gone by now. */
function doubted(page: PublishedPage): PublishedPage {
  return { ...page, key: undefined, fingerprint: '' };
}

/**
 * The rehearsal of an edit: a build in which one page of each kind counts as changed although nothing is. It renders
 * them, finds them live as they are, and publishes nothing; but the first edit finds loaded and compiled what it would
 * have to wait for otherwise.
 */
import type { PublishedPage, PublishedSite } from '../publishing/store/published-site.ts';
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
  const lastOfKind = new Map(Array.from(site.pages, ([url, { kind }]) => [kind, url]));
  const pages = new Map(site.pages);
  for (const url of lastOfKind.values()) {
    const page = pages.get(url);
    if (page !== undefined) pages.set(url, doubted(page));
  }
  return { ...site, pages };
}

/** Still a page of the site, which is removed should its article be gone by now. */
function doubted(page: PublishedPage): PublishedPage {
  return { ...page, key: undefined, fingerprint: '' };
}

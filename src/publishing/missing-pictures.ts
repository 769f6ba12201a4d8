/**
 * Pictures of the site that pages made in this build show and that are not there. Where they stand in the paper's files,
 * `check` tells, which reads all of them.
 */
import { decodePath } from '../base/urls.ts';
import type { Page } from '../pages/views.ts';
import type { Lookups } from './store/published-pages.ts';

export interface MissingPicture {
  /** Site path, decoded. */
  readonly src: string;
  /** The page that shows it. */
  readonly url: string;
}

/** The page's own pictures of the site of which nobody knew a size: most of them are not there. `lookups`: of its body. */
export function unsizedPictures(page: Page, lookups: Lookups): readonly MissingPicture[] {
  const ofBody = lookups.filter(([, width]) => width === 0).map(([src]) => src);
  const shown = page.kind === 'article' ? [page.view.picture, page.view.featurePicture] : [];
  const ofHead = shown.flatMap((picture) => (picture !== undefined && picture.width === undefined && picture.src.startsWith('/') ? [decodePath(picture.src) ?? picture.src] : []));
  return [...new Set([...ofHead, ...ofBody])].map((src) => ({ src, url: page.url }));
}

/** Those that are no file of the site either. `hasFile`: by its path below the output. */
export function findMissing(unsized: readonly MissingPicture[], hasFile: (path: string) => boolean): readonly MissingPicture[] {
  return unsized.filter(({ src }) => !hasFile(src.slice(1).replace(/[?#].*$/u, '')));
}

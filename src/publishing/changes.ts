/**
 * Tells what changed since the last publish. A page is rendered again if, and only if, what its template would see is
 * not what it saw; anything that is no page goes by its fingerprint alike.
 */
import { digestOf } from '../base/digest.ts';
import type { PlannedPage } from '../pages/planned-page.ts';
import type { Page } from '../pages/views.ts';
import type { PictureSize } from '../base/pictures.ts';
import { isStill } from './lookups.ts';
import type { PublishedFile, PublishedPage, PublishedSite } from './store/published-site.ts';

/** Why a page is rendered: it is new, or one of the things that it is made of is not what it was. */
export type Reason = 'new' | 'paper' | 'view' | 'body' | 'pictures';

export interface ChangedPage {
  readonly page: Page;
  readonly key: number | undefined;
  readonly fingerprint: string;
  readonly reason: Reason;
}

/** What is compared with: the last publish, as far as it is known, and what pages share and look up now. */
export interface Comparing {
  readonly before: PublishedSite | undefined;
  readonly shared: string;
  readonly sizeOf: (src: string) => PictureSize | undefined;
}

/** The pages to render. Every other is put into `kept`, by its site path; views are made one at a time. */
export function* findChangedPages(planned: Iterable<PlannedPage>, { before, shared, sizeOf }: Comparing, kept: Map<string, PublishedPage>): Generator<ChangedPage> {
  const isSamePaper = before?.shared === shared;
  for (const { kind, url, key, build } of planned) {
    const known = before?.pages.get(url);
    const isKept = known !== undefined && isSamePaper && known.kind === kind && isStill(known.lookups, sizeOf);
    if (isKept && key !== undefined && known.key === key) {
      kept.set(url, known);
      continue;
    }
    const page = build();
    const fingerprint = fingerprintOf(page);
    if (isKept && known.fingerprint === fingerprint) kept.set(url, { ...known, key });
    else yield { page, key, fingerprint, reason: reasonFor(known, fingerprint, isSamePaper) };
  }
}

/** Whether a file that is no page is what the last publish made. What was only copied does not depend on the paper. */
export function isPublished(file: { readonly path: string; readonly fingerprint: string; readonly isCopy: boolean }, { before, shared, sizeOf }: Comparing): PublishedFile | undefined {
  const known = before?.files.get(file.path);
  const isSame = known?.fingerprint === file.fingerprint && (file.isCopy || before?.shared === shared) && isStill(known.lookups, sizeOf);
  return isSame ? known : undefined;
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

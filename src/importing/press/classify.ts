/** What each line of a page is, by itself and by its neighbours. It does not know where on the page it stands. */
import type { LeftOut } from './article.ts';
import { bylineOfLine, type Byline } from './bylines.ts';
import { captionOf, type FoundCaption } from './captions.ts';
import { furnitureKind, opensFurniture } from './furniture.ts';
import { listItem, type ListItem } from './items.ts';
import type { PageLine } from './lines.ts';
import { isProse, isSpeaker } from './prose.ts';
import { splitTimes, type PageTimes } from './times.ts';

export type LineKind =
  | { readonly kind: 'left-out'; readonly why: LeftOut['why'] }
  /** A heading under which nothing of the article stands. */
  | { readonly kind: 'furniture-head' }
  | { readonly kind: 'credits'; readonly times: PageTimes | undefined; readonly byline: Byline | undefined }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'caption'; readonly caption: FoundCaption }
  | { readonly kind: 'item'; readonly item: ListItem }
  | { readonly kind: 'prose' }
  /** A headline, a deck, a heading, or a label that no rule knows. */
  | { readonly kind: 'short' };

export function classify(line: PageLine, before: PageLine | undefined, after: PageLine | undefined): LineKind {
  const { text } = line;
  if (line.role === 'caption') return { kind: 'caption', caption: captionOf(text) ?? { text, credit: undefined, rest: '' } };
  if (/^(?:#[^\s#]+\s*)+$/u.test(text)) return { kind: 'tags', tags: text.split(/\s*#/u).map((tag) => tag.trim()).filter((tag) => tag !== '') };
  const credits = creditsOf(text);
  if (credits !== undefined) return credits;
  const why = furnitureKind(text);
  if (why !== undefined) return { kind: 'left-out', why };
  if (opensFurniture(text)) return { kind: 'furniture-head' };
  const caption = captionOf(text, [before?.text ?? '', after?.text ?? '']);
  if (caption !== undefined && (caption.text.length <= LONGEST_CAPTION || /^[▲◀▼]/u.test(text))) return { kind: 'caption', caption };
  const item = line.role === 'item' ? { mark: '○', text, level: 1 as const } : listItem(text);
  if (item !== undefined) return { kind: 'item', item };
  return isProse(text) || isSpeaker(text) ? { kind: 'prose' } : { kind: 'short' };
}

/** A sentence of the text may name where its picture came from; only a short one is a caption without a mark. */
const LONGEST_CAPTION = 100;

function creditsOf(text: string): Extract<LineKind, { kind: 'credits' }> | undefined {
  if (text.length > 120) return undefined;
  const split = splitTimes(text);
  if (split === undefined) {
    const byline = bylineOfLine(text);
    return byline === undefined ? undefined : { kind: 'credits', times: undefined, byline };
  }
  const byline = split.rest === '' ? undefined : bylineOfLine(split.rest);
  return split.rest === '' || byline !== undefined ? { kind: 'credits', times: split.times, byline } : undefined;
}

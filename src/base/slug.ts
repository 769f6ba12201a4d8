/** Turns any text into one URL segment. Hangul and other letters stay; it knows nothing of what the segment is for. */

/** Longest slug in UTF-8 bytes, so that a file name with an ending stays under the 255 of common file systems. */
export const MAX_SLUG_BYTES = 200;

const encoder = new TextEncoder();

/**
 * One URL segment from any text: NFC, lower case, letters, digits and marks kept, everything else a single `-`,
 * at most 200 bytes, cut between characters. Empty only when the text holds no letter and no digit.
 */
export function slugify(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll(' ', '-');
  const slug = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return cutToBytes(slug, MAX_SLUG_BYTES).replace(/-+$/, '');
}

/** What most headings and names are, and what needs no more than its spaces replaced. */
const PLAIN = /^(?=.{1,66}$)[a-z\d가-힣]+(?:[ -][a-z\d가-힣]+)*$/;

/** A slug that is never empty: `fallback` stands in where the text holds nothing to make one of. */
export function slugifyOr(text: string, fallback: string): string {
  return slugify(text) || fallback;
}

/** Key under which names and paths are the same to a reader and to any file system: NFC, without case. */
export function foldName(name: string): string {
  return isFolded(name) ? name : name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Whether it is certain that `foldName` gives the name back as it is. */
export function isFolded(name: string): boolean {
  return FOLDED.test(name);
}

/** Most names and paths are as they should be: small ASCII letters, digits, signs, whole Hangul syllables. */
const FOLDED = /^[ -@[-~가-힣]*$/;

/** The longest beginning of `text` that takes at most `bytes` in UTF-8 and splits no character. */
export function cutToBytes(text: string, bytes: number): string {
  if (text.length * 3 <= bytes) return text;
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += encoder.encode(character).length;
    if (used > bytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}

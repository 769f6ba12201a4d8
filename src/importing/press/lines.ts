/** A pasted page as lines: tidied, without what copying leaves behind. Nothing is judged here but characters. */

/** A line of a page; where it comes from HTML, with what its element says of it. */
export interface PageLine {
  readonly text: string;
  readonly role: 'text' | 'heading' | 'item' | 'caption' | 'picture' | 'table';
  /** Of a picture. */
  readonly src?: string;
  /** Of a table. */
  readonly rows?: readonly (readonly string[])[];
}

/** Lines that say something. */
export function pageLines(text: string): readonly PageLine[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/u)
    .map(tidy)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, role: 'text' }));
}

/** One line: NFC, plain spaces, nothing unseen. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\s\u3164\p{Cc}]+/gu, ' ')
    .trim();
}

/** Equal for texts that differ in nothing but spaces and punctuation. */
export function sameText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

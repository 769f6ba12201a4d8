/** How long an article takes to read. It knows no page. */

/** Of a practised adult reader: Hangul syllables, and words of other scripts, in a minute. */
const SYLLABLES_A_MINUTE = 500;
const WORDS_A_MINUTE = 230;

/** Whole minutes for a body's HTML, at least one. */
export function minutesToRead(html: string): number {
  const { syllables, words } = countReading(html);
  return Math.max(1, Math.round(syllables / SYLLABLES_A_MINUTE + words / WORDS_A_MINUTE));
}

/**
 * Syllables, and words of what is neither, outside of tags and character references (`&nbsp;`). In one go: texts are
 * long, and a pattern for each would read them several times.
 */
export function countReading(html: string): { readonly syllables: number; readonly words: number } {
  let syllables = 0;
  let words = 0;
  let isInWord = false;
  for (let index = 0; index < html.length; index += 1) {
    const code = html.charCodeAt(index);
    if (isSyllable(code)) {
      syllables += 1;
      isInWord = false;
      continue;
    }
    const markupEnd = code === LESS_THAN ? html.indexOf('>', index) : code === AMPERSAND ? entityEnd(html, index) : -1;
    if (markupEnd !== -1) index = markupEnd;
    const isLetter = markupEnd === -1 && (code < ASCII_END ? isAsciiLetter(code) : LETTER.test(String.fromCodePoint(html.codePointAt(index) ?? code)));
    if (isLetter && !isInWord) words += 1;
    isInWord = isLetter;
    if (isLetter && code >= SURROGATES && code < SURROGATES_END) index += 1;
  }
  return { syllables, words };
}

const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;
const ASCII_END = 0x80;
const SURROGATES = 0xd800;
const SURROGATES_END = 0xdc00;
const LETTER = /[\p{L}\p{N}]/u;
const ENTITY = /&(?:#\w+|[a-z]\w*);/iy;

/** Where the character reference that begins here ends; -1: none does. */
function entityEnd(html: string, start: number): number {
  ENTITY.lastIndex = start;
  return ENTITY.test(html) ? ENTITY.lastIndex - 1 : -1;
}

/** Kana, Han and Hangul syllables. */
function isSyllable(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3040 && code <= 0x30ff);
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

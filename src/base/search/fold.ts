/** The form in which texts and queries are compared. It is the same for whoever builds the index and whoever reads it. */

/**
 * Compatibility forms composed (NFKC: width, NFC), without case, Latin letters without accents, invisible
 * characters gone. White space stays as it is.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  return standsForItself(lower) ? lower : foldAny(text);
}

/** Of every code unit 1 where no folding changes it, whatever stands beside it. */
const unchanging = new Uint8Array(0x10000);
/** ASCII, Hangul, Hanja, and the quotes and marks of Korean news: most texts hold nothing else. */
for (const character of '\t\n\r·–—‘’“”←↑→↓') unchanging[character.charCodeAt(0)] = 1;
for (const [first, last] of [[0x20, 0x7e], [0x25a0, 0x25cf], [0x3008, 0x3011], [0x4e00, 0x9fff], [0xac00, 0xd7a3]] as const) unchanging.fill(1, first, last + 1);

function standsForItself(lower: string): boolean {
  for (let index = 0; index < lower.length; index += 1) if (unchanging[lower.charCodeAt(index)] !== 1) return false;
  return true;
}

function foldAny(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  const plain = ACCENTED.test(folded) ? withoutAccents(folded) : folded;
  return INVISIBLE.test(plain) ? plain.replace(ALL_INVISIBLE, '') : plain;
}

const ACCENTED = /[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/u;

/** Zero-width characters, the byte order mark and the soft hyphen. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC');
}

/** The form in which texts and queries are compared. It is the same for whoever builds the index and whoever reads it. */

/**
 * Compatibility forms composed (NFKC: width, NFC), without case, Latin letters without accents, invisible
 * characters gone. White space stays as it is.
 */
export function foldText(text: string): string {
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

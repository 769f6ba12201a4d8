/**
 * What two titles can have in common, without a dictionary: pairs of neighbouring letters within words of Hangul,
 * Chinese characters and kana, so that particles and endings matter little, and whole words of other scripts.
 */

/**
 * Words by kind. Numbers count from three characters on (`30` says nothing, `7.1` and `2026` do), words of other
 * scripts from two.
 */
const WORD = /(?<eastAsian>[가-힣㐀-鿿ぁ-ヿ]+)|\d[\d.,]+\d|(?:(?![가-힣㐀-鿿ぁ-ヿ])[\p{L}\p{M}]){2,}/gu;
/** A single syllable is a counter or a particle; a single Chinese character stands for a person or a country. */
const SYLLABLE = /^[가-힣]$/u;

/** The distinct features of a title. */
export function featuresOfTitle(title: string): ReadonlySet<string> {
  const features = new Set<string>();
  for (const { 0: word, groups } of title.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    if (groups?.['eastAsian'] === undefined) features.add(word);
    else if (word.length > 2) addPairs(word, features);
    else if (!SYLLABLE.test(word)) features.add(word);
  }
  return features;
}

function addPairs(word: string, features: Set<string>): void {
  for (let start = 0; start + 2 <= word.length; start += 1) features.add(word.slice(start, start + 2));
}

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
  if (PLAIN.test(title)) addPlain(title.replaceAll('…', '...').toLowerCase(), features);
  else for (const { 0: word, groups } of title.normalize('NFKC').toLowerCase().matchAll(WORD)) addWord(word, groups?.['eastAsian'] !== undefined, features);
  return features;
}

/**
 * Finds which of these features a title has. What pairs of Hangul syllables it has, a look at its letters tells: side by
 * side they stand in one word.
 */
export function createTitleSearch(wanted: ReadonlySet<string>): (title: string) => Iterable<string> {
  const pairs = [...wanted].filter((feature) => PAIR.test(feature));
  const others = [...wanted].filter((feature) => !PAIR.test(feature));
  const mayHold = new RegExp([...pairs, ...others.map(patternOf)].join('|') || NOTHING, 'iu');
  const mayHoldOther = new RegExp(others.map(patternOf).join('|') || NOTHING, 'iu');
  return (title) => {
    const isPlain = PLAIN.test(title);
    if (isPlain && !mayHold.test(title)) return NONE;
    if (isPlain && !mayHoldOther.test(title)) return pairs.filter((pair) => title.includes(pair));
    return [...featuresOfTitle(title)].filter((feature) => wanted.has(feature));
  };
}

const NONE: readonly string[] = [];
const PAIR = /^[가-힣]{2}$/;
/** Matches nowhere. */
const NOTHING = '(?!)';

/** Finds the feature at least where a plain title has it, in which three full stops may be one sign. */
function patternOf(feature: string): string {
  return feature.replaceAll('.', '\\.').replaceAll('\\.\\.\\.', '(?:\\.\\.\\.|…)');
}

function addWord(word: string, isEastAsian: boolean, features: Set<string>): void {
  if (!isEastAsian) features.add(word);
  else if (word.length > 2) addPairs(word, features);
  else if (!SYLLABLE.test(word)) features.add(word);
}

function addPairs(word: string, features: Set<string>): void {
  for (let start = 0; start + 2 <= word.length; start += 1) features.add(word.slice(start, start + 2));
}

/** Titles of ASCII, whole Hangul syllables and signs that mean nothing: nearly all. Their words are found by hand, ten times as fast. */
const PLAIN = /^[ -~가-힣…·‘’“”→↑↓▲△]*$/;

function addPlain(title: string, features: Set<string>): void {
  for (let start = 0; start < title.length; ) {
    const kind = kindAt(title, start);
    const end = kind === undefined ? start + 1 : endOfRun(title, start, kind);
    if (kind === 'hangul') addWord(title.slice(start, end), true, features);
    else if (kind === 'latin' && end - start >= 2) features.add(title.slice(start, end));
    else if (kind === 'digit') addNumber(title.slice(start, end), features);
    start = end;
  }
}

/** Digits with the signs between them; what stands after the last digit does not count. */
function addNumber(run: string, features: Set<string>): void {
  let end = run.length;
  while (kindAt(run, end - 1) !== 'digit') end -= 1;
  if (end >= 3) features.add(run.slice(0, end));
}

type Kind = 'hangul' | 'latin' | 'digit';

function kindAt(title: string, index: number): Kind | undefined {
  const unit = title.charCodeAt(index);
  if (unit >= 0xac00) return 'hangul';
  if (unit >= 0x61 && unit <= 0x7a) return 'latin';
  return unit >= 0x30 && unit <= 0x39 ? 'digit' : undefined;
}

function endOfRun(title: string, start: number, kind: Kind): number {
  let end = start + 1;
  while (end < title.length && (kindAt(title, end) === kind || (kind === 'digit' && (title[end] === '.' || title[end] === ',')))) end += 1;
  return end;
}

/** Made-up Korean news prose: sentences that are grammatical and mean nothing. */
import type { Random } from './random.ts';
import { ACTIONS, ADVERBS, BODIES, MODIFIERS, NOUNS, SURNAMES, SYLLABLES, TIMES } from './words.ts';

/** One sentence of some 25 to 60 characters, with its full stop. */
export function makeSentence(random: Random): string {
  return random.pick(SENTENCES)(createVocabulary(random));
}

/** Several sentences on one line. */
export function makeParagraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => makeSentence(random)).join(' ');
}

/** A headline of some 15 to 40 characters: no full stop, and nothing that YAML would take for its own. */
export function makeHeadline(random: Random): string {
  return random.pick(HEADLINES)(createVocabulary(random));
}

/** `새로운 항만 시설`, `수돗물 요금`, `버스 노선`. */
export function makeNounPhrase(random: Random): string {
  return createVocabulary(random).phrase();
}

export function makeName(random: Random): string {
  return random.pick(SURNAMES) + random.pick(SYLLABLES) + random.pick(SYLLABLES);
}

/** Draws words by their part in a sentence. */
interface Vocabulary {
  readonly noun: () => string;
  readonly phrase: () => string;
  readonly action: () => string;
  readonly adverb: () => string;
  readonly time: () => string;
  /** An authority, a company or a club. */
  readonly body: () => string;
  readonly number: (from: number, to: number) => number;
}

function createVocabulary({ chance, integer, pick }: Random): Vocabulary {
  const noun = (): string => pick(NOUNS);
  return {
    noun,
    phrase: () => `${chance(0.3) ? `${pick(MODIFIERS)} ` : ''}${noun()}${chance(0.6) ? ` ${noun()}` : ''}`,
    action: () => pick(ACTIONS),
    adverb: () => pick(ADVERBS),
    time: () => pick(TIMES),
    body: () => pick(BODIES),
    number: integer,
  };
}

type Pattern = (words: Vocabulary) => string;
type Patterns = readonly [Pattern, ...Pattern[]];

/** A particle by whether the word before it ends in a consonant: `['은', '는']`. */
type Particle = readonly [afterConsonant: string, afterVowel: string];

const TOPIC: Particle = ['은', '는'];
const SUBJECT: Particle = ['이', '가'];
const OBJECT: Particle = ['을', '를'];
const WITH: Particle = ['과', '와'];

const HEADLINES: Patterns = [
  (w) => `${w.body()} ${w.phrase()} ${w.action()}…${w.noun()} ${w.noun()} ${w.action()} 나서`,
  (w) => `${w.noun()} ${w.noun()} ${w.number(2, 60)}% 늘어 ${w.body()} ${w.noun()} 대책 ${w.action()}`,
  (w) => `${w.time()} ${w.noun()} ${w.action()} 앞두고 ${w.body()} ${w.noun()} ${w.action()}`,
  (w) => `${attach(w.noun(), WITH)} ${w.noun()} 함께 ${w.action()}하는 ${w.body()} ${w.noun()} 현장`,
];

const SENTENCES: Patterns = [
  (w) => `${attach(w.body(), TOPIC)} ${w.time()} ${attach(w.phrase(), OBJECT)} ${w.adverb()} ${w.action()}하기로 했다고 밝혔다.`,
  (w) => `${w.time()} ${attach(w.phrase(), TOPIC)} 한 해 전보다 ${w.number(1, 90)}.${w.number(0, 9)}% 늘어난 ${w.number(2, 900)}만 건으로 집계됐다.`,
  (w) => `${w.body()} 관계자는 “${attach(w.phrase(), OBJECT)} ${w.adverb()} ${w.action()}하고 ${attach(w.noun(), SUBJECT)} 나아지도록 힘쓰겠다”고 말했다.`,
  (w) => `이에 따라 ${attach(w.phrase(), WITH)} ${attach(w.noun(), OBJECT)} ${w.action()}하는 방안도 ${w.adverb()} ${w.action()}할 계획이다.`,
  (w) =>
    `${w.time()}부터 ${w.noun()} ${w.number(2, 48)}곳에서 ${attach(w.phrase(), OBJECT)} ${w.action()}하며, ` +
    `비용 ${w.number(1, 980)}억 원은 ${attach(w.body(), SUBJECT)} 맡는다.`,
  (w) => `다만 ${attach(w.phrase(), SUBJECT)} 아직 남아 있어 ${attach(w.noun(), OBJECT)} 더 ${w.action()}해야 한다는 지적도 나온다.`,
];

function attach(word: string, [afterConsonant, afterVowel]: Particle): string {
  return word + (endsInConsonant(word) ? afterConsonant : afterVowel);
}

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;

/** Hangul syllables lie in rows of 28, the first of each without a final consonant. */
function endsInConsonant(word: string): boolean {
  return (word.charCodeAt(word.length - 1) - FIRST_SYLLABLE) % FINALS > 0;
}

/** Which articles of a segment, or of the texts of the newest ones, answer a query; what each word is worth in them. */
import { fieldTerm, type IndexKind } from '../../base/search/format.ts';
import { foldText } from '../../base/search/fold.ts';
import { runsOf } from '../../base/search/runs.ts';
import { WEIGHT } from '../../base/search/shard.ts';
import { bodyOf, headOf, type ArticleText } from '../../base/search/texts.ts';
import type { Segment } from './library.ts';
import type { Query, Word } from './query.ts';
import { worthOf } from './relevance.ts';

/** Articles by their place, with the worth of each of the query's words. */
export interface Matches {
  readonly worths: ReadonlyMap<number, readonly number[]>;
  /** How many articles hold each word. */
  readonly found: readonly number[];
}

/**
 * Articles of a segment that may answer: certainly those that answer, and besides them only such as hold the pieces of
 * an inexact word without holding the word. `head`: only those that hold all words in their heads.
 */
export async function matchSegment(segment: Segment, kind: IndexKind, query: Query): Promise<Matches> {
  const [words, fields] = await Promise.all([
    findWords(segment, kind, query.words),
    Promise.all(query.fields.map(({ field, value }) => findField(segment, fieldTerm(field, value)))),
  ]);
  const candidates = intersect([...words, ...fields], segment.entry.articles);
  if (candidates.length > 0) {
    for (const word of query.excluded.filter(({ exact }) => exact)) {
      const holders = await findWord(segment, 'body', word);
      remove(candidates, holders);
    }
  }
  const worths = new Map(candidates.map((document) => [document, words.map((word) => word.get(document) ?? 0)]));
  return { worths, found: words.map(({ size }) => size) };
}

/** The same for texts; nothing in doubt remains. */
export function matchTexts(texts: readonly ArticleText[], query: Query): Matches {
  const worths = new Map<number, readonly number[]>();
  const found = query.words.map(() => 0);
  texts.forEach((text, place) => {
    const head = foldText(headOf(text));
    const body = foldText(bodyOf(text));
    const values = query.words.map((word) => Math.max(worthIn(head, word, WEIGHT.insideHeadRun), worthIn(body, word, WEIGHT.insideBodyRun)));
    values.forEach((value, index) => {
      if (value > 0) found[index] = (found[index] ?? 0) + 1;
    });
    if (values.every((value) => value > 0) && hasFields(text, query) && !holdsAny(head, body, query.excluded)) worths.set(place, values);
  });
  return { worths, found };
}

/** Whether an article truly holds the words of which the index knows only pieces, and none of those excluded. */
export function answers(text: ArticleText, query: Query): boolean {
  const head = foldText(headOf(text));
  const body = foldText(bodyOf(text));
  const doubtful = query.words.filter(({ exact }) => !exact);
  return doubtful.every((word) => holds(head, body, word)) && !holdsAny(head, body, query.excluded);
}

type Worths = Map<number, number>;

/**
 * What each word finds. In a large segment one after another, longest first, as long words are rare and one that is
 * not there spares fetching the others.
 */
async function findWords(segment: Segment, kind: IndexKind, words: readonly Word[]): Promise<readonly Worths[]> {
  if (segment.entry.headShards === undefined) return Promise.all(words.map((word) => findWord(segment, kind, word)));
  const found = new Map<Word, Worths>();
  for (const word of words.toSorted((a, b) => b.text.length - a.text.length)) {
    found.set(word, await findWord(segment, kind, word));
    if (intersect([...found.values()], segment.entry.articles).length === 0) break;
  }
  return words.map((word) => found.get(word) ?? new Map());
}

async function findWord(segment: Segment, kind: IndexKind, word: Word): Promise<Worths> {
  const pieces = await Promise.all(
    word.pieces.map(async ({ term, startsRun, endsRun }) => {
      const worths: Worths = new Map();
      await segment.find(kind, term, (document, weight, rest) => {
        // Only this weight says that no run begins here: a place in the head outweighs one that begins a run of the body.
        if ((endsRun && rest !== '') || (startsRun && weight === WEIGHT.insideBodyRun)) return;
        const worth = worthOf(kind === 'head' ? weight | WEIGHT.insideHeadRun : weight, rest);
        if (worth > (worths.get(document) ?? 0)) worths.set(document, worth);
      });
      return worths;
    }),
  );
  const [first = new Map<number, number>(), ...others] = pieces;
  if (others.length === 0) return first;
  const all = intersect(pieces, segment.entry.articles);
  return new Map(all.map((document) => [document, Math.min(...pieces.map((piece) => piece.get(document) ?? 0))]));
}

async function findField(segment: Segment, term: string): Promise<Worths> {
  const worths: Worths = new Map();
  await segment.find('field', term, (document, _weight, rest) => {
    if (rest === '') worths.set(document, 0);
  });
  return worths;
}

/** Places that are in all, ascending; all places of the segment where nothing is demanded. */
function intersect(sets: readonly Worths[], documents: number): number[] {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  if (smallest === undefined) return Array.from({ length: documents }, (_, document) => document);
  return [...smallest.keys()].filter((document) => others.every((other) => other.has(document))).sort((a, b) => a - b);
}

function remove(places: number[], unwanted: Worths): void {
  places.splice(0, places.length, ...places.filter((place) => !unwanted.has(place)));
}

function worthIn(text: string, { text: word }: Word, weight: number): number {
  let best = 0;
  for (let at = text.indexOf(word); at !== -1 && best < worthOf(weight | 1, ''); at = text.indexOf(word, at + 1)) {
    const [before = ''] = [text.slice(Math.max(0, at - 1), at)];
    const rest = /^\S*/u.exec(text.slice(at + word.length, at + word.length + 20))?.[0] ?? '';
    const startsRun = runsOf(before).length === 0 ? WEIGHT.startsBodyRun : 0;
    best = Math.max(best, worthOf(weight | startsRun, runsOf(rest)[0]?.text ?? ''));
  }
  return best;
}

function hasFields(text: ArticleText, { fields }: Query): boolean {
  const values = { section: [text.section], tag: text.tags, author: text.authors };
  return fields.every(({ field, value }) => values[field].some((own) => foldText(own) === value));
}

function holdsAny(head: string, body: string, words: readonly Word[]): boolean {
  return words.some((word) => holds(head, body, word));
}

function holds(head: string, body: string, { text }: Word): boolean {
  return head.includes(text) || body.includes(text);
}

/**
 * Answers a query from the index's files, best first, as far as it is asked: the first results cost few bytes at any
 * size of the paper. It knows no page; files come through a function that it is given.
 */
import { foldText } from '../../base/search/fold.ts';
import { headOf, type ArticleText } from '../../base/search/texts.ts';
import { dayOf } from '../../base/search/days.ts';
import type { Library, Segment } from './library.ts';
import { answers, matchSegment, matchTexts, type Matches } from './match.ts';
import type { Query } from './query.ts';
import { rarityOf, scoreOf, titleBonus } from './relevance.ts';

export type Order = 'relevance' | 'newest';

export interface Results {
  /** Up to `count` more, in order; fewer only when there are no more. Ask again when the answer is there. */
  readonly next: (count: number) => Promise<readonly ArticleText[]>;
  /** How many answer as far as is known. */
  readonly known: () => number;
  /** Whether `known` is all there is. */
  readonly complete: () => boolean;
}

export function search(library: Library, query: Query, order: Order = 'relevance'): Results {
  const isCertain = [...query.words, ...query.excluded].every(({ exact }) => exact);
  const batches = order === 'newest' ? findNewest(library, query) : findRelevant(library, query);
  const waiting: Hit[] = [];
  let shown = 0;
  let ended = false;

  const fill = async (count: number): Promise<void> => {
    while (!ended && waiting.length < count) {
      const batch = await batches.next();
      ended = batch.done === true || batch.value.isLast;
      if (batch.done !== true) waiting.push(...batch.value.hits);
    }
  };
  const next = async (count: number): Promise<readonly ArticleText[]> => {
    const texts: ArticleText[] = [];
    while (texts.length < count) {
      await fill(count - texts.length);
      const taken = waiting.splice(0, count - texts.length);
      if (taken.length === 0) break;
      const read = await Promise.all(taken.map(async ({ score, readText }) => ({ score, text: await readText() })));
      const found = read.flatMap(({ score, text }) => (text !== undefined && (isCertain || answers(text, query)) ? [{ text, score }] : []));
      texts.push(...(order === 'newest' ? found : byTitle(found, query)).map(({ text }) => text));
    }
    shown += texts.length;
    return texts;
  };
  return { next, known: () => shown + (isCertain ? waiting.length : 0), complete: () => ended && (isCertain || waiting.length === 0) };
}

interface Scored {
  readonly text: ArticleText;
  readonly score: number;
}

/** Those that are shown together, once more by what only their titles tell, which the index does not know. */
function byTitle(found: readonly Scored[], { words }: Query): readonly Scored[] {
  const scored = found.map(({ text, score }) => ({ text, score: score + titleBonus(foldText(headOf(text)), words.map((word) => word.text)) }));
  return scored.sort((a, b) => b.score - a.score);
}

/** An article that answers, or seems to. */
interface Hit {
  readonly score: number;
  readonly readText: () => Promise<ArticleText | undefined>;
}

interface Batch {
  readonly hits: readonly Hit[];
  readonly isLast: boolean;
}

/** Newest first: those that no segment holds, then one segment after another, never more than the reader asks for. */
async function* findNewest(library: Library, query: Query): AsyncGenerator<Batch> {
  const { segments } = library;
  yield { hits: findInNewest(library, query).toReversed(), isLast: segments.length === 0 };
  for (const segment of segments.toReversed()) {
    const places = [...(await matchWithin(segment, 'body', query)).worths.keys()];
    const hits = places.toReversed().map((place) => ({ score: 0, readText: () => segment.readText(place) }));
    yield { hits, isLast: segment === segments[0] };
  }
}

/**
 * First what the newest articles say and the heads of all others; then what the others say besides, newest segment
 * first, in steps that grow as the reader goes on.
 */
async function* findRelevant(library: Library, query: Query): AsyncGenerator<Batch> {
  const small = library.segments.filter(({ entry }) => entry.headShards === undefined);
  const large = library.segments.filter(({ entry }) => entry.headShards !== undefined);
  const [inSmall, inHeads] = await Promise.all([
    Promise.all(small.map((segment) => findIn(library, segment, 'body', query))),
    Promise.all(large.map((segment) => findIn(library, segment, 'head', query))),
  ]);
  yield { hits: ranked([...[...inHeads, ...inSmall].map(({ hits }) => hits), findInNewest(library, query)]), isLast: large.length === 0 };
  const seen = new Map(large.map((segment, index) => [segment, inHeads[index]?.places]));
  const rest = large.toReversed();
  for (let step = 1; rest.length > 0; step *= 2) {
    const found = await Promise.all(rest.splice(0, step).map((segment) => findIn(library, segment, 'body', query, seen.get(segment))));
    yield { hits: found.flatMap(({ hits }) => ranked([hits])), isLast: rest.length === 0 };
  }
}

/** Best first; of those alike, newest first. The hits are given oldest first. */
function ranked(hits: readonly (readonly Hit[])[]): readonly Hit[] {
  return hits.flat().reverse().sort((a, b) => b.score - a.score);
}

function findInNewest(library: Library, query: Query): readonly Hit[] {
  const texts = library.newest;
  const { after = -Infinity, before = Infinity } = query;
  const inTime = texts.filter(({ date }) => dayOf(date) >= after && dayOf(date) < before);
  const { worths, found } = matchTexts(inTime, query);
  const rarities = found.map((count) => rarityOf(count, texts.length));
  const newest = newestDayOf(library);
  return [...worths].map(([place, values]) => {
    const text = inTime[place];
    return { score: scoreOf(values, rarities, newest - dayOf(text?.date ?? '')), readText: async () => text };
  });
}

interface Found {
  readonly hits: readonly Hit[];
  readonly places: ReadonlySet<number>;
}

async function findIn(library: Library, segment: Segment, kind: 'body' | 'head', query: Query, seen: ReadonlySet<number> = new Set()): Promise<Found> {
  const { worths, found } = await matchWithin(segment, kind, query);
  const rarities = found.map((count) => rarityOf(count, segment.entry.articles));
  const newest = newestDayOf(library);
  const hits = [...worths]
    .filter(([place]) => !seen.has(place))
    .map(([place, values]) => ({ score: scoreOf(values, rarities, newest - segment.dayOf(place)), readText: () => segment.readText(place) }));
  return { hits, places: new Set(worths.keys()) };
}

async function matchWithin(segment: Segment, kind: 'body' | 'head', query: Query): Promise<Matches> {
  const { after = -Infinity, before = Infinity } = query;
  const { firstDay, lastDay } = segment.entry;
  if (lastDay < after || firstDay >= before) return { worths: new Map(), found: query.words.map(() => 0) };
  const matches = await matchSegment(segment, kind, query);
  if (firstDay >= after && lastDay < before) return matches;
  const kept = new Set(await segment.within([...matches.worths.keys()], after, before));
  return { ...matches, worths: new Map([...matches.worths].filter(([place]) => kept.has(place))) };
}

function newestDayOf({ newest, manifest: { segments } }: Library): number {
  const last = newest.at(-1);
  return last === undefined ? (segments.at(-1)?.lastDay ?? 0) : dayOf(last.date);
}

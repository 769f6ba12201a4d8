/** A segment's index: how many files it takes, and what is in them. */
import { fieldTerm, type FieldName, type IndexKind, type SegmentEntry } from '../../base/search/format.ts';
import { foldText } from '../../base/search/fold.ts';
import { bodyOf, headOf, type ArticleText } from '../../base/search/texts.ts';
import type { ArticleHead } from './document.ts';
import { createShards, type IndexShape, type WholeTerm } from './inverted.ts';
import { collectVocabulary } from './vocabulary.ts';

/** Makes the shard of this number. */
export type Shards = (shard: number) => Uint8Array;

/** Powers of two, known without reading a text. `characters`: of all the articles' texts, roughly. */
export function countShards(articles: number, characters: number): Pick<SegmentEntry, 'shards' | 'headShards'> {
  const shards = powerFor(Math.min(SHARDS_BY_TEXT * Math.sqrt(characters), articles / LEAST_ARTICLES));
  return articles < LEAST_FOR_HEADS ? { shards } : { shards, headShards: powerFor(SHARDS_BY_HEADS * Math.sqrt(articles)) };
}

/** The shape of a segment's shards. */
export function shapeOf({ articles, shards, headShards }: SegmentEntry, kind: IndexKind): IndexShape {
  if (headShards === undefined) return { documents: articles, weightBits: 2, shards };
  return { documents: articles, weightBits: 1, shards: kind === 'head' ? headShards : shards };
}

/** The shards of everything that the articles say, in order. Texts are read one at a time. */
export function buildBodyShards(texts: Iterable<ArticleText>, entry: SegmentEntry): Shards {
  const fields = createFields();
  const answersForHeads = entry.headShards === undefined;
  const vocabulary = collectVocabulary(foldTexts(texts, answersForHeads ? fields.add : () => undefined));
  return createShards(vocabulary, fields.terms(), 'body', shapeOf(entry, 'body'));
}

/** The shards of titles, and of sections, tags and authors as a whole. */
export function buildHeadShards(heads: Iterable<ArticleHead>, entry: SegmentEntry): Shards {
  const fields = createFields();
  const vocabulary = collectVocabulary(foldHeads(heads, fields.add));
  return createShards(vocabulary, fields.terms(), 'head', shapeOf(entry, 'head'));
}

/** Segments of fewer articles answer for their heads from the one index that they have. */
const LEAST_FOR_HEADS = 400;

/**
 * A query reads one shard of each segment, and all shards are files to be written. For as many files, a query reads
 * least where a segment's number of shards grows as the root of its size. Measured on Korean news: some 3 kB a shard.
 */
const SHARDS_BY_TEXT = 0.26;
/**
 * For each shard. In small segments, one of which is new with every tenth article, that is fewer shards than the root. They
 * are counted by articles, so that a paper of long ones needs as many files for each as any other, and larger ones.
 */
const LEAST_ARTICLES = 2.3;
/** More for their size than bodies have: every query reads the heads of a large segment, few its bodies. */
const SHARDS_BY_HEADS = 3.2;

function powerFor(shards: number): number {
  return Math.max(1, Math.round(Math.log2(shards)));
}

function* foldTexts(texts: Iterable<ArticleText>, visit: (head: ArticleHead) => void) {
  for (const text of texts) {
    visit(text);
    yield { head: foldText(headOf(text)), body: foldText(bodyOf(text)) };
  }
}

function* foldHeads(heads: Iterable<ArticleHead>, visit: (head: ArticleHead) => void) {
  for (const head of heads) {
    visit(head);
    yield { head: foldText(headOf(head)), body: '' };
  }
}

/** Collects sections, tags and authors as terms, from articles in turn. */
function createFields(): { readonly add: (head: ArticleHead) => void; readonly terms: () => readonly WholeTerm[] } {
  const found = new Map<string, number[]>();
  let article = 0;
  const addTerm = (field: FieldName, value: string): void => {
    const term = fieldTerm(field, foldText(value));
    const members = found.get(term) ?? [];
    if (members.at(-1) !== article) members.push(article);
    found.set(term, members);
  };
  return {
    add({ section, tags, authors }) {
      if (section !== '') addTerm('section', section);
      for (const tag of tags) addTerm('tag', tag);
      for (const author of authors) addTerm('author', author);
      article += 1;
    },
    terms: () => [...found].map(([term, documents]) => ({ term, documents })),
  };
}

/** A segment's index: how many files it takes, and what is in them. */
import { fieldTerm, type FieldName, type IndexKind } from '../../base/search/format.ts';
import { foldText } from '../../base/search/fold.ts';
import { bodyOf, headOf } from '../../base/search/texts.ts';
import type { SearchDocument } from './document.ts';
import { writeShards, type WholeTerm } from './inverted.ts';
import { collectVocabulary } from './vocabulary.ts';

/** Powers of two, known without reading a text. */
export interface ShardCounts {
  readonly shards: number;
  readonly headShards: number | undefined;
}

export function countShards(documents: readonly SearchDocument[]): ShardCounts {
  const characters = documents.reduce((sum, { length }) => sum + length, 0);
  const isSmall = documents.length < LEAST_FOR_HEADS;
  return {
    shards: powerFor(characters * (isSmall ? BYTES_IN_SMALL : BYTES_IN_LARGE)),
    headShards: isSmall ? undefined : powerFor(documents.length * BYTES_A_HEAD),
  };
}

/** The shards of one index, in order. */
export function buildShards(documents: readonly SearchDocument[], kind: IndexKind): readonly Uint8Array[] {
  const { shards, headShards } = countShards(documents);
  const fields = collectFields(documents);
  if (kind === 'head') {
    const vocabulary = collectVocabulary(foldDocuments(documents, () => ''));
    return writeShards(vocabulary, fields, { documents: documents.length, weightBits: 1 }, headShards ?? 0);
  }
  const vocabulary = collectVocabulary(foldDocuments(documents, ({ readParts }) => foldText(bodyOf({ parts: readParts() }))));
  const alone = headShards === undefined;
  return writeShards(vocabulary, alone ? fields : [], { documents: documents.length, weightBits: alone ? 2 : 1 }, shards);
}

/** Segments of fewer articles answer for their heads from the one index that they have. */
const LEAST_FOR_HEADS = 600;

/** Bytes of the index for a character of text, measured on Korean news: the more articles share a term, the fewer. */
const BYTES_IN_SMALL = 0.9;
const BYTES_IN_LARGE = 0.6;
/** And of the index of heads for an article. */
const BYTES_A_HEAD = 100;

/** Small files make small queries, and many files make slow publishing. */
const SHARD_BYTES = 1_600;

function powerFor(bytes: number): number {
  return Math.max(2, Math.round(Math.log2(bytes / SHARD_BYTES)));
}

function* foldDocuments(documents: readonly SearchDocument[], readBody: (document: SearchDocument) => string) {
  for (const document of documents) yield { head: foldText(headOf(document)), body: readBody(document) };
}

function collectFields(documents: readonly SearchDocument[]): readonly WholeTerm[] {
  const found = new Map<string, number[]>();
  const add = (field: FieldName, value: string, index: number): void => {
    const term = fieldTerm(field, foldText(value));
    const members = found.get(term) ?? [];
    if (members.at(-1) !== index) members.push(index);
    found.set(term, members);
  };
  documents.forEach(({ section, tags, authors }, index) => {
    if (section !== '') add('section', section, index);
    for (const tag of tags) add('tag', tag, index);
    for (const author of authors) add('author', author, index);
  });
  return [...found].map(([term, members]) => ({ term, documents: members }));
}

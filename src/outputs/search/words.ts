/**
 * The words that suggestions are made from: those that headlines use by themselves. Korean headlines drop particles,
 * so their words are the bare ones.
 */
import { deflateRawSync } from 'node:zlib';
import { encodeText } from '../../base/search/characters.ts';
import { foldText } from '../../base/search/fold.ts';
import { runsOf } from '../../base/search/runs.ts';
import type { SearchDocument } from './document.ts';

/** The words that these articles' titles and tags use most, in the order of their letters. */
export function collectWords(documents: readonly Pick<SearchDocument, 'title' | 'tags'>[]): readonly string[] {
  const counts = new Map<string, number>();
  const heads = foldText(documents.map(({ title, tags }) => [title, ...tags].join('\n')).join('\n'));
  for (const { text: word } of runsOf(heads)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word]) => SUGGESTED.test(word))
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
    .sort();
}

/** Sorted words, deflated. By their frequency they would be better ranked but twice as large. */
export function writeWords(words: readonly string[]): Uint8Array {
  return deflateRawSync(encodeText(words.join('\n')));
}

const MOST_WORDS = 3_000;
const SUGGESTED = /^[가-힣a-z][가-힣a-z0-9]{1,11}$/u;

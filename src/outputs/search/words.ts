/**
 * The words that suggestions are made from: those that headlines use by themselves. Korean headlines drop particles,
 * so their words are the bare ones.
 */
import { encodeText } from '../../base/search/characters.ts';
import { foldText } from '../../base/search/fold.ts';
import { runsOf } from '../../base/search/runs.ts';
import type { SearchDocument } from './document.ts';

/** Words of the newest articles' heads that more than one has, the most frequent, in the order of their letters. */
export function collectWords(documents: readonly SearchDocument[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title, tags } of documents.slice(-NEWEST)) {
    const words = new Set<string>();
    for (const { text } of runsOf(foldText([title, ...tags].join(' ')))) words.add(text);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word, count]) => count > 1 && SUGGESTED.test(word))
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
    .sort();
}

/** Words by their frequency would be better ranked but twice as large. */
export function writeWords(words: readonly string[]): Uint8Array {
  return encodeText(words.join('\n'));
}

const NEWEST = 4_000;
const MOST_WORDS = 3_000;
const SUGGESTED = /^[가-힣a-z][가-힣a-z0-9]{1,11}$/u;

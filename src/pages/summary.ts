/** Cuts a text to what a list or a search result shows of it. It knows no HTML. */
import { toOneLine } from '../base/text.ts';

/** Characters that search engines and lists show of a description. */
export const SUMMARY_LENGTH = 160;

/** A sentence's end, with its closing quotes, before a space. */
const SENTENCE_END = /[.!?。…]["'”’」』)]*(?=\s)/gu;

/**
 * The text on one line in at most `length` UTF-16 units and an ellipsis: whole sentences where they fill most of it,
 * else whole words, and cut words only where there are no spaces at all.
 */
export function summarise(text: string, length = SUMMARY_LENGTH): string {
  // What lies far beyond the cut need not be tidied up.
  const line = toOneLine(text.slice(0, length * 2));
  if (line.length <= length) return line;
  const beginning = line.slice(0, length + 1);
  const sentences = endOfSentences(beginning);
  if (sentences > length * 0.6) return line.slice(0, sentences);
  const words = beginning.lastIndexOf(' ');
  const end = words > length * 0.5 ? words : length;
  return `${withoutTail(line.slice(0, end))}…`;
}

function endOfSentences(text: string): number {
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) end = index + mark.length;
  return end;
}

/** Without half a character, and without punctuation that would stand before the ellipsis. */
function withoutTail(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, '').replace(/[\s,;:·…–-]+$/u, '');
}

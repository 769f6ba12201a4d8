/** Shows the query's words where they stand in an article: its title and a passage of its text, cut into marked and unmarked parts. */
import { foldText } from '../../base/search/fold.ts';
import type { ArticleText } from '../../base/search/texts.ts';
import type { Query } from './query.ts';

export interface Span {
  readonly text: string;
  readonly marked: boolean;
}

/** The whole of a short text. */
export function markWords(text: string, { words }: Query): readonly Span[] {
  return spansOf(text, findRanges(text, words.map((word) => word.text)), 0, text.length);
}

/** The passage that holds most of the words, or the beginning where none stands in the text. */
export function choosePassage({ parts }: ArticleText, { words }: Query): readonly Span[] {
  const texts = words.map((word) => word.text);
  const found = parts.map((part) => ({ part, ranges: findRanges(part, texts) }));
  const windows = found.flatMap(({ part, ranges }) => ranges.map((range) => ({ part, ranges, start: range.start, words: wordsFrom(ranges, range.start) })));
  const best = windows.reduce((a, b) => (b.words > a.words ? b : a), { part: parts[0] ?? '', ranges: [] as readonly Range[], start: 0, words: 0 });
  const start = wordStart(best.part, best.start - BEFORE);
  const end = wordEnd(best.part, start + LENGTH);
  const spans = spansOf(best.part, best.ranges, start, end);
  return [...(start > 0 ? [CUT] : []), ...spans, ...(end < best.part.length ? [CUT] : [])];
}

/** UTF-16 units of a passage, and of what stands before its first marked word. */
const LENGTH = 140;
const BEFORE = 40;
const CUT: Span = { text: '…', marked: false };

/** Where one of the words stands; `word` is its number. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** In order, without overlaps. */
function findRanges(text: string, words: readonly string[]): readonly Range[] {
  const { folded, offsets } = foldWithOffsets(text);
  const ranges = words.flatMap((word, number) => {
    const found: Range[] = [];
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      found.push({ start: offsets[at] ?? 0, end: offsets[at + word.length] ?? text.length, word: number });
    }
    return found;
  });
  let end = 0;
  return ranges
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

/** Folds character by character, so that every place leads back to the text. */
function foldWithOffsets(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  let folded = '';
  let at = 0;
  const offsets: number[] = [];
  for (const character of text) {
    const part = foldText(character);
    for (let unit = 0; unit < part.length; unit += 1) offsets.push(at);
    folded += part;
    at += character.length;
  }
  return { folded, offsets: [...offsets, at] };
}

function wordsFrom(ranges: readonly Range[], start: number): number {
  return new Set(ranges.filter((range) => range.start >= start && range.end <= start + LENGTH - BEFORE).map(({ word }) => word)).size;
}

function wordStart(text: string, near: number): number {
  return near <= 0 ? 0 : text.lastIndexOf(' ', near) + 1;
}

function wordEnd(text: string, near: number): number {
  const end = near >= text.length ? -1 : text.indexOf(' ', near);
  return end === -1 || end > near + BEFORE ? Math.min(near, text.length) : end;
}

function spansOf(text: string, ranges: readonly Range[], from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const range of ranges) {
    if (range.start < from || range.end > to) continue;
    spans.push({ text: text.slice(at, range.start), marked: false }, { text: text.slice(range.start, range.end), marked: true });
    at = range.end;
  }
  return [...spans, { text: text.slice(at, to), marked: false }].filter((span) => span.text !== '');
}

/** A segment's table of contents: on which shelves the texts of its articles are, and of which day each article is. */
import { encodeText, readText } from './characters.ts';
import { readDays, writeDays } from './days.ts';
import { readNumber, writeNumber } from './numbers.ts';

export interface Contents {
  /** Oldest first; together they hold the segment's articles. */
  readonly shelves: readonly Shelf[];
  /** Of each article, ascending. */
  readonly days: readonly number[];
}

/** Articles whose texts are kept together under one name, whatever segment they are in. */
export interface Shelf {
  /** Stands for which articles these are: letters and digits. */
  readonly id: string;
  /** Stands for what they say. */
  readonly edition: string;
  readonly articles: number;
}

/** The shelves as text, with its length before it; then the days. */
export function writeContents({ shelves, days }: Contents): Uint8Array {
  const names = encodeText(shelves.map(({ id, edition, articles }) => `${id} ${edition} ${articles}`).join('\n'));
  const dayBytes = writeDays(days);
  const bytes = new Uint8Array(MOST_NUMBER + names.length + dayBytes.length);
  const start = writeNumber(bytes, 0, names.length);
  bytes.set(names, start);
  bytes.set(dayBytes, start + names.length);
  return bytes.slice(0, start + names.length + dayBytes.length);
}

export function readContents(bytes: Uint8Array): Contents {
  const reader = { bytes, at: 0 };
  const end = readNumber(reader) + reader.at;
  const lines = readText(bytes, reader.at, end).split('\n');
  const shelves = lines.map((line) => {
    const [id = '', edition = '', articles = ''] = line.split(' ');
    return { id, edition, articles: Number(articles) };
  });
  return { shelves, days: readDays(bytes.subarray(end)) };
}

const MOST_NUMBER = 5;

/** A segment's table of contents: on which shelves the texts of its articles are, and of which day each article is. */
import { encodeText, readText } from './characters.ts';
import { readDays, writeDays } from './days.ts';
import { joinParts, splitParts } from './two-parts.ts';

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

/** The shelves as text; then the days. */
export function writeContents({ shelves, days }: Contents): Uint8Array {
  return joinParts(encodeText(shelves.map(({ id, edition, articles }) => `${id} ${edition} ${articles}`).join('\n')), writeDays(days));
}

export function readContents(bytes: Uint8Array): Contents {
  const [names, days] = splitParts(bytes);
  const shelves = readText(names, 0, names.length)
    .split('\n')
    .map((line) => {
      const [id = '', edition = '', articles = ''] = line.split(' ');
      return { id, edition, articles: Number(articles) };
    });
  return { shelves, days: readDays(days) };
}

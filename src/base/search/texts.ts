/** Articles' texts in small files, from which results are shown and recent articles are searched. */
import { readText, unitsOf, writeUnits } from './characters.ts';
import { readNumber, writeNumber } from './numbers.ts';

/** All that a reader of results sees of an article: texts of one line with single spaces and no control characters, none of them an empty name or part. */
export interface ArticleText {
  /** Site path, decoded. */
  readonly url: string;
  readonly title: string;
  /** ISO, as the site's clock shows it. */
  readonly date: string;
  readonly section: string;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** Deck, excerpt and body; a phrase never runs from one into the next. */
  readonly parts: readonly string[];
}

/** Texts of one file, each with its length in bytes before it. */
export function writeTexts(articles: readonly ArticleText[]): Uint8Array {
  const records = articles.map((article) => unitsOf(toRecord(article)));
  const bytes = new Uint8Array(records.reduce((sum, { length }) => sum + MOST_UNIT * length + MOST_NUMBER, 0));
  let at = 0;
  for (const units of records) {
    const start = at + MOST_NUMBER;
    const end = writeUnits(bytes, start, units, 0, units.length);
    at = writeNumber(bytes, at, end - start);
    bytes.copyWithin(at, start, end);
    at += end - start;
  }
  return bytes.subarray(0, at);
}

export function readTexts(bytes: Uint8Array): readonly ArticleText[] {
  const reader = { bytes, at: 0 };
  const articles: ArticleText[] = [];
  while (reader.at < bytes.length) {
    const end = readNumber(reader) + reader.at;
    articles.push(fromRecord(readText(bytes, reader.at, end)));
    reader.at = end;
  }
  return articles;
}

/** Where a word counts most. */
export function headOf({ title }: Pick<ArticleText, 'title'>): string {
  return title;
}

/** All else that is searched, as one text: the parts, tags and authors. */
export function bodyOf({ parts, tags, authors }: Pick<ArticleText, 'parts' | 'tags' | 'authors'>): string {
  return [...parts, ...tags, ...authors].join(BETWEEN_PARTS);
}

/** No query holds it, so that nothing is found across it. */
const BETWEEN_PARTS = '\n';

const MOST_NUMBER = 5;
/** Bytes of a code unit. */
const MOST_UNIT = 3;
/** A line each; what follows the last are the parts. */
const BETWEEN_FIELDS = '\n';
const BETWEEN_ITEMS = '\u001f';

function toRecord({ url, title, date, section, tags, authors, parts }: ArticleText): string {
  const names = [url, title, date, section, tags.join(BETWEEN_ITEMS), authors.join(BETWEEN_ITEMS)];
  return [...names, ...parts].join(BETWEEN_FIELDS);
}

function fromRecord(record: string): ArticleText {
  const [url = '', title = '', date = '', section = '', tags = '', authors = '', ...parts] = record.split(BETWEEN_FIELDS);
  return { url, title, date, section, tags: itemsIn(tags), authors: itemsIn(authors), parts };
}

function itemsIn(field: string): readonly string[] {
  return field === '' ? [] : field.split(BETWEEN_ITEMS);
}

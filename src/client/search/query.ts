/** What a reader typed, as what must and must not be found. It knows nothing of the index. */
import { dayOf } from '../../base/search/days.ts';
import { TERM_LENGTH, type FieldName } from '../../base/search/format.ts';
import { foldText } from '../../base/search/fold.ts';
import { runsOf } from '../../base/search/runs.ts';

export interface Query {
  /** All are required. */
  readonly words: readonly Word[];
  /** None may be found. */
  readonly excluded: readonly Word[];
  readonly fields: readonly FieldFilter[];
  /** Days since 1970: from this day on. */
  readonly after: number | undefined;
  /** Days since 1970: before this day. */
  readonly before: number | undefined;
}

/** A word or a phrase. */
export interface Word {
  /** Folded; an article holds the word where it holds this text. */
  readonly text: string;
  /** What the index can be asked for: each is held by every article that holds the word. */
  readonly pieces: readonly Piece[];
  /** Whether an article that holds the pieces holds the word. */
  readonly exact: boolean;
}

/** Part of a word that lies in one run. */
export interface Piece {
  readonly term: string;
  /** The word demands that a run begins or ends here. */
  readonly startsRun: boolean;
  readonly endsRun: boolean;
}

export interface FieldFilter {
  readonly field: FieldName;
  /** Folded. */
  readonly value: string;
}

/** Words, `"phrases"`, `-word`, `section:`, `tag:`, `author:`, `after:` and `before:` (Korean names too). */
export function parseQuery(text: string): Query {
  const words: Word[] = [];
  const excluded: Word[] = [];
  const fields: FieldFilter[] = [];
  let after: number | undefined;
  let before: number | undefined;
  for (const { minus, name, value } of tokensOf(text)) {
    const field = FIELDS[name];
    if (field !== undefined && !minus) fields.push({ field, value });
    else if (AFTER.has(name) && isDate(value)) after = Math.max(after ?? -Infinity, toDay(value));
    else if (BEFORE.has(name) && isDate(value)) before = Math.min(before ?? Infinity, toDay(value));
    else addWord(minus ? excluded : words, name === '' ? value : `${name}:${value}`);
  }
  return { words, excluded, fields, after, before };
}

/** Whether anything is asked at all. */
export function isEmpty({ words, fields, after, before }: Query): boolean {
  return words.length === 0 && fields.length === 0 && after === undefined && before === undefined;
}

const FIELDS: Readonly<Record<string, FieldName>> = { section: 'section', 섹션: 'section', tag: 'tag', 태그: 'tag', author: 'author', 기자: 'author' };
const AFTER = new Set(['after', '이후']);
const BEFORE = new Set(['before', '이전']);

interface Token {
  readonly minus: boolean;
  /** What stands before a colon, or nothing. */
  readonly name: string;
  readonly value: string;
}

function tokensOf(text: string): readonly Token[] {
  const folded = foldText(text).replace(/[“”]/gu, '"').replace(/\s+/gu, ' ');
  return [...folded.matchAll(/(?<minus>-?)(?:(?<name>[\p{L}]+):)?(?:"(?<phrase>[^"]*)"?|(?<plain>[^\s"]+))/gu)].map(({ groups = {} }) => ({
    minus: groups['minus'] === '-',
    name: groups['name'] ?? '',
    value: (groups['phrase'] ?? groups['plain'] ?? '').trim(),
  }));
}

function addWord(words: Word[], text: string): void {
  const pieces = piecesOf(text);
  const only = pieces[0];
  if (only === undefined || words.some((word) => word.text === text)) return;
  words.push({ text, pieces, exact: pieces.length === 1 && only.term === text });
}

/** Runs longer than a term are asked for by their beginning and their end. */
function piecesOf(text: string): readonly Piece[] {
  return runsOf(text).flatMap(({ text: run, start }) => {
    const startsRun = text[start - 1] === ' ';
    const endsRun = text[start + run.length] === ' ';
    if (run.length < TERM_LENGTH) return [{ term: run, startsRun, endsRun }];
    return [
      { term: run.slice(0, TERM_LENGTH), startsRun, endsRun: false },
      { term: run.slice(-TERM_LENGTH + 1), startsRun: false, endsRun },
    ];
  });
}

function isDate(value: string): boolean {
  return /^\d{4}(?:-\d{1,2}){0,2}$/u.test(value) && !Number.isNaN(toDay(value));
}

function toDay(value: string): number {
  const [year = '', month = '1', day = '1'] = value.split('-');
  return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

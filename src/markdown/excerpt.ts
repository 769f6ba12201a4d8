/** The summary of an article that gives none: the beginning of its running text. It renders no more than it needs. */
import { createMarkdown } from './parser.ts';
import { createTextReader, type PassOver } from './plain-text.ts';

/**
 * The beginning of a body's running text, at most `maxCharacters` long (UTF-16 units), cut between words and then
 * ended by `…`. Headings, lists, tables, code blocks, pictures, captions and footnotes are passed over; a body that
 * has nothing else gives the text of its lists. Empty when there is none either.
 */
export function excerptOf(source: string, maxCharacters: number): string {
  const text = runningText(source, maxCharacters, readRunningText) || runningText(source, maxCharacters, readAllText);
  return cutAtWord(text, maxCharacters);
}

const markdown = createMarkdown({ footnotes: true });

const NO_TEXT = new Set(['caption', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'svg', 'table', 'xmp']);
const NO_RUNNING_TEXT = new Set([...NO_TEXT, 'audio', 'dl', 'ol', 'summary', 'ul', 'video']);
const FOOTNOTES = new Set(['footnote-ref', 'footnotes']);

const isNoText: PassOver = (name, attributes) => NO_TEXT.has(name) || FOOTNOTES.has(attributes['class'] ?? '');
const isNoRunningText: PassOver = (name, attributes) => NO_RUNNING_TEXT.has(name) || isNoText(name, attributes);
const readAllText = createTextReader(isNoText);
const readRunningText = createTextReader(isNoRunningText);

const CAPTION_START = /^[▲△▴]/;
/** The mark of a footnote whose note lies beyond the part that was read. */
const FOOTNOTE_MARK = /\[\^[^\]\s]+\]/g;

/** Reads as much of the body as gives the wanted length, in growing parts. */
function runningText(source: string, length: number, readText: (html: string) => string): string {
  for (let size = 2 * length + 600; ; size *= 4) {
    const part = beginningOf(source, size);
    const paragraphs = readText(markdown.render(part)).split('\n');
    const text = paragraphs.filter((paragraph) => !CAPTION_START.test(paragraph)).join(' ').replace(FOOTNOTE_MARK, '');
    if (text.length > length || part.length === source.length) return text;
  }
}

/** At least `size` characters of a text, up to a blank line. */
function beginningOf(source: string, size: number): string {
  const blankLine = /\n[ \t\r]*\n/g;
  blankLine.lastIndex = size;
  const end = blankLine.exec(source)?.index;
  return end === undefined ? source : source.slice(0, end);
}

function cutAtWord(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const limit = maxCharacters - 1;
  if (limit < 1) return '';
  const wordEnd = text.lastIndexOf(' ', limit);
  const beginning = wordEnd > 0 ? text.slice(0, wordEnd) : cutAtCharacter(text, limit);
  return `${beginning.replace(/[\s,.:;·]{1,9}$/, '')}…`;
}

/** For a single word that is too long: whole characters as a reader sees them. */
function cutAtCharacter(text: string, limit: number): string {
  const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' });
  let end = 0;
  for (const { index, segment } of segmenter.segment(text.slice(0, limit + 64))) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** Files as hurried editors leave them: what was meant, and the file that came of it. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { parseDocument } from 'yaml';

export interface BrokenFile {
  readonly bytes: Buffer;
  /** What a person reads in it. */
  readonly meant: { readonly titles: readonly string[]; readonly date: string; readonly categories: readonly string[]; readonly body: string };
}

const WORDS = ['해솔항', '4부두', '착공', '예산안', '"안녕"', "'말말말'", '[단독]', '(종합)', '{속보}', '#1', '&', 'R&D', '*별표', '@본사', '%', '3:2', '“인용”', '‘강조’', '!', '`', '|', '>', '-', '?', ':', '…', '\\', 'C:\\', '50%↑', 'A, B', '~'];

const title = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')).filter((text) => /\p{L}{2}/u.test(text) && !text.startsWith(':'));
const category = fc.constantFrom('경제', '사회', '@정치', '#속보', '문화: 책', '[기획]', '"따옴표"', '과학');

/** A date as it was meant, and as it may be written. */
const date = fc.constantFrom(
  ['2026-11-22', '2026-11-22'],
  ['2026-11-22', '2026.11.22'],
  ['2026-11-22', '2026/11/22'],
  ['2026-11-22', '2026년 11월 22일'],
  ['2026-11-22T09:30:00+09:00', '2026-11-22 09:30'],
  ['2026-11-22T09:30:00+09:00', '2026.11.22 9:30'],
  ['2026-11-22T09:30:00+09:00', '2026.11.22. (일) 9:30'],
) as fc.Arbitrary<readonly [string, string]>;

/** How the line of a title is written. */
type TitleForm = 'bare' | 'glued' | 'wide colon' | 'misspelt' | 'indented' | 'further lines' | 'double quotes' | 'single quotes';

interface Choices {
  readonly title: string;
  readonly form: TitleForm;
  readonly date: readonly [string, string];
  readonly categories: readonly string[];
  readonly itemIndent: string;
  readonly opening: string;
  readonly closing: string;
  readonly comment: string;
  readonly lineEnd: string;
  readonly encoding: 'utf-8' | 'bom' | 'cp949' | 'utf-16le';
  readonly body: string;
}

export const brokenFile: fc.Arbitrary<BrokenFile> = fc
  .record<Choices>({
    title,
    form: fc.constantFrom<TitleForm>('bare', 'bare', 'bare', 'glued', 'wide colon', 'misspelt', 'indented', 'further lines', 'double quotes', 'single quotes'),
    date,
    categories: fc.uniqueArray(category, { maxLength: 3 }),
    itemIndent: fc.constantFrom('', '  ', '  ', '\t'),
    opening: fc.constantFrom('---', '---', '---', '\n---', '—', '--', '\ufeff---', ' ---'),
    closing: fc.constantFrom('---', '---', '---', '----', '——', '...', ''),
    comment: fc.constantFrom('', '# 메모: [미정]', "# ' \" &"),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    encoding: fc.constantFrom('utf-8', 'utf-8', 'bom', 'cp949', 'utf-16le'),
    body: fc.constantFrom('첫 문단.\n\n둘째 문단: [본문] "따옴표"', '<p>본문</p>', '본문 --- 본문\n'),
  })
  .map(write);

function write(choices: Choices): BrokenFile {
  const { date: [meantDate, writtenDate], categories, itemIndent, opening, closing, comment, lineEnd, body } = choices;
  const lines = [
    opening,
    ...titleLines(choices),
    ...(comment === '' ? [] : [comment]),
    `date: ${writtenDate}`,
    ...(categories.length === 0 ? [] : ['categories:', ...categories.map((name) => `${itemIndent}- ${name}`)]),
    closing,
    ...body.split('\n'),
  ];
  return {
    bytes: encode(lines.join('\n').replaceAll('\n', lineEnd), choices.encoding),
    meant: { titles: titleReadings(choices), date: meantDate, categories: categories.map((name) => name.replace(/^"(.*)"$/u, '$1')), body },
  };
}

function titleLines({ title: text, form }: Choices): string[] {
  switch (form) {
    case 'glued':
      return [`title:${text}`];
    case 'wide colon':
      return [`title： ${text}`];
    case 'misspelt':
      return [`tilte: ${text}`];
    case 'indented':
      return [`  title: ${text}`];
    case 'further lines':
      return [`title: ${text}`, '2. 다른 제목', '', '3. 또 다른 제목'];
    case 'double quotes':
      return [`title: "${text}"`];
    case 'single quotes':
      return [`title: '${text}'`];
    case 'bare':
      return [`title: ${text}`];
  }
}

/** The text itself, or what YAML says of it where it can be read as it stands: quotes, escapes and comments are signs. */
function titleReadings({ title: text, form }: Choices): string[] {
  const written = form === 'double quotes' ? `"${text}"` : form === 'single quotes' ? `'${text}'` : text;
  const document = parseDocument(`title: ${written}`, { schema: 'failsafe', logLevel: 'silent' });
  const read: unknown = document.errors.length > 0 ? undefined : document.get('title');
  const readings = [text, written, ...(typeof read === 'string' ? [read] : [])];
  return readings.map((reading) => reading.replace(/\s+/gu, ' ').trim().normalize('NFC'));
}

function encode(text: string, encoding: Choices['encoding']): Buffer {
  if (encoding === 'bom') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf-16le') return iconv.encode(`\ufeff${text}`, 'utf-16le', { addBOM: false });
  const isKorean = encoding === 'cp949' && iconv.decode(iconv.encode(text, 'cp949'), 'cp949') === text;
  return isKorean ? iconv.encode(text, 'cp949') : Buffer.from(text);
}

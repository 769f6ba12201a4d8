import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { createMomentParser } from '../../src/base/moments.ts';
import { readViews } from '../../src/reading/views.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const NOTES = '# window: 최근 24시간\n# asOf: 2026-11-22 09:00\n';

function read(text: string | Uint8Array) {
  const folder = temporaryFolder();
  writeFiles(folder, { 'content/data/views.csv': text });
  const { viewCounts, problems } = readViews(folder, createMomentParser('Asia/Seoul'));
  return { viewCounts, problems: problems.map(({ code, severity, file, line }) => `${code} ${severity} ${file}:${line}`) };
}

test('counts, with the window and the moment of the file', () => {
  const { viewCounts, problems } = read(`${NOTES}title,views,url\n항만,"1,204",/a/\n`);
  expect(problems).toEqual([]);
  expect(viewCounts).toMatchObject({
    window: '최근 24시간',
    asOf: { iso: '2026-11-22T09:00:00+09:00' },
    counts: [{ url: '/a/', views: 1204, line: 4 }],
  });
});

test('no file, no counts, no problem', () => {
  expect(readViews(temporaryFolder(), createMomentParser('Asia/Seoul'))).toEqual({ viewCounts: undefined, problems: [] });
});

test('a file in the encoding of a Korean spreadsheet counts nothing, and says so', () => {
  const text = iconv.encode(`${NOTES}url,views\n/항만/,7\n`, 'cp949');
  expect(read(text)).toEqual({ viewCounts: undefined, problems: ['SOKBO-E02 warning content/data/views.csv:1'] });
});

test('a count that is no number is left out, with its line', () => {
  const { viewCounts, problems } = read(`${NOTES}url,views\n/a/,many\n/b/,-3\n/c/\n/d/,7\n`);
  expect(viewCounts?.counts.map(({ url }) => url)).toEqual(['/d/']);
  expect(problems).toEqual([4, 5, 6].map((line) => `SOKBO-D13 warning content/data/views.csv:${line}`));
});

test.each([
  ['no window', '# asOf: 2026-11-22\nurl,views\n', ['SOKBO-D10 warning content/data/views.csv:1']],
  ['no moment', '# window: 오늘\nurl,views\n', ['SOKBO-D10 warning content/data/views.csv:1']],
  ['a moment that is none', '# window: 오늘\n# asOf: 아침\nurl,views\n', ['SOKBO-D11 warning content/data/views.csv:2']],
  ['no names of columns', `${NOTES}/a/,7\n`, ['SOKBO-D12 warning content/data/views.csv:3']],
  ['nothing at all', '', ['SOKBO-D10 warning content/data/views.csv:1', 'SOKBO-D10 warning content/data/views.csv:1', 'SOKBO-D12 warning content/data/views.csv:1']],
])('a file with %s counts nothing, and says why', (_case, text, problems) => {
  expect(read(text)).toEqual({ viewCounts: undefined, problems });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/base/csv.ts';

const cellsOf = (text: string) => parseCsv(text).rows.map(({ cells }) => cells);

test('rows are cells, with the lines they stand on', () => {
  const { rows } = parseCsv('\ufeffurl,views\r\n\r\n/a/, 12\r\n');
  expect(rows).toEqual([
    { line: 1, text: 'url,views', cells: ['url', 'views'] },
    { line: 3, text: '/a/, 12', cells: ['/a/', '12'] },
  ]);
});

test.each([
  ['"1,204",b', ['1,204', 'b']],
  ['"a ""b""",', ['a "b"', '']],
  [',,', ['', '', '']],
  ['"open,b', ['"open', 'b']],
])('%s', (text, cells) => expect(cellsOf(text)).toEqual([cells]));

test('comments are no rows; those that name something are notes', () => {
  const { notes, rows } = parseCsv('# made by hand\n# window: 최근 24시간,\nurl,views');
  expect(rows).toHaveLength(1);
  expect([...notes]).toEqual([['window', { line: 2, text: '# window: 최근 24시간,', value: '최근 24시간' }]]);
});

test('whatever is written in quotes is read as it was', () => {
  const cell = fc.string({ unit: 'binary' }).filter((text) => !/[\r\n]/u.test(text));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const line = cells.map((text) => `"${text.replaceAll('"', '""')}"`).join();
      expect(cellsOf(line)).toEqual([cells]);
    }),
  );
});

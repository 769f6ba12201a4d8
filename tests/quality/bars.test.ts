import { expect, test } from 'vitest';
import { atMost, noneOf, reportOf } from './bars.ts';

test('what is met is a row, what is missed says why as well', () => {
  const report = reportOf([
    atMost(9 * 1024, 10 * 1024, { paper: 'sample', what: 'Styles' }),
    noneOf(['/: color-contrast'], { paper: 'sample', what: 'axe: violations', among: '2 pages' }),
  ]);
  expect(report.split('\n')).toEqual([
    '| Paper  | Measure                  | Measured | Bar       |        |',
    '|--------|--------------------------|----------|-----------|--------|',
    '| sample | Styles                   | 9.0 KB   | ≤ 10.0 KB | met    |',
    '| sample | axe: violations, 2 pages | 1        | 0         | MISSED |',
    '',
    'sample: axe: violations, 2 pages',
    '  /: color-contrast',
  ]);
});

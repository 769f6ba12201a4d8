import { expect, test } from 'vitest';
import { createMomentParser } from '../../src/base/moments.ts';
import { readData } from '../../src/reading/data.ts';
import { readMarkets } from '../../src/reading/markets.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function read(text: string, name = 'markets.yaml') {
  const folder = temporaryFolder();
  writeFiles(folder, { [`content/data/${name}`]: text });
  return readMarkets(readData(folder), createMomentParser('Asia/Seoul'));
}

test('a price keeps the digits that it was written with', () => {
  const { markets, problems } = read('groups:\n  - name: 암호화폐\n    asOf: 2026-11-22 09:00\n    items:\n      - { name: 조개토큰, price: 412.70 }\n');
  expect(problems).toEqual([]);
  expect(markets[0]?.items).toEqual([{ name: '조개토큰', price: '412.70', change: undefined }]);
});

test('JSON is read as well', () => {
  const groups = [{ name: '암호화폐', asOf: '2026-11-22 09:00', items: [{ name: '조개토큰', price: 412, change: -1 }] }];
  expect(read(JSON.stringify({ groups }), 'markets.json').markets[0]?.items).toEqual([{ name: '조개토큰', price: '412', change: -1 }]);
});

test('a fault has its line', () => {
  const { problems } = read('groups:\n  - name: 암호화폐\n    asOf: 2026-11-22\n    items:\n      - name: 조개토큰\n        price: 비쌈\n');
  expect(problems).toMatchObject([{ code: 'SOKBO-D01', severity: 'warning', file: 'content/data/markets.yaml', line: 6, column: 16 }]);
});

test('no file, no prices; a file that is no YAML is told once, by who reads all data', () => {
  expect(read('a: 1', 'other.yaml')).toEqual({ markets: [], problems: [] });
  expect(read('groups: [')).toEqual({ markets: [], problems: [] });
});

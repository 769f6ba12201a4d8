import { expect, test } from 'vitest';
import { createMomentParser } from '../../src/base/moments.ts';
import { resolveMarkets } from '../../src/config/markets.ts';

const resolve = (data: unknown) => resolveMarkets(data, createMomentParser('Asia/Seoul'));
const group = { name: '오늘의 상승종목', asOf: '2026-11-20 15:30', items: [{ name: '물결중공업', price: '48,250', change: '+12.4%' }] };
const faultsOf = (data: unknown) => resolve(data).faults.map(({ code, severity, path }) => `${code} ${severity} ${path.join('.')}`);

test('a group has its prices, its moment and a day’s patience', () => {
  expect(resolve({ groups: [group] })).toEqual({
    groups: [
      {
        name: '오늘의 상승종목',
        unit: '',
        asOf: { ms: Date.parse('2026-11-20T15:30:00+09:00'), iso: '2026-11-20T15:30:00+09:00' },
        maxAge: 86_400_000,
        items: [{ name: '물결중공업', price: '48,250', change: 12.4 }],
      },
    ],
    faults: [],
  });
});

test.each([['48250.50', '48,250.50'], ['0.0012', '0.0012'], ['-5', '-5'], ['1,234,567', '1,234,567']])('the price %s reads %s', (price, written) => {
  expect(resolve({ groups: [{ ...group, items: [{ name: 'a', price }] }] }).groups[0]?.items).toEqual([{ name: 'a', price: written, change: undefined }]);
});

test.each([['20m', 20 * 60_000], ['12 h', 12 * 3_600_000], ['3d', 3 * 86_400_000]])('%s is so many milliseconds', (maxAge, milliseconds) => {
  expect(resolve({ groups: [{ ...group, maxAge }] }).groups[0]?.maxAge).toBe(milliseconds);
});

test('a faulty price is left out and told, and the others stay', () => {
  const items = [{ name: '가', price: '9천원' }, { name: '나', price: '10', change: '많이' }, { name: '다' }, { name: '라', price: '10', chnge: '1' }];
  expect(resolve({ groups: [{ ...group, items }] }).groups[0]?.items.map(({ name }) => name)).toEqual(['라']);
  expect(faultsOf({ groups: [{ ...group, items }] })).toEqual([
    'SOKBO-C05 warning groups.0.items.3.chnge',
    'SOKBO-D01 warning groups.0.items.0.price',
    'SOKBO-D02 warning groups.0.items.1.change',
    'SOKBO-C03 warning groups.0.items.2.price',
  ]);
});

test('a group without its moment is left out and told', () => {
  const groups = [{ ...group, asOf: '어제' }, { ...group, maxAge: '20분' }, { ...group, items: [] }, group];
  expect(resolve({ groups }).groups).toHaveLength(1);
  expect(faultsOf({ groups })).toEqual(['SOKBO-D03 warning groups.0.asOf', 'SOKBO-D04 warning groups.1.maxAge']);
});

test.each([[{}], [{ groups: 'none' }], [null], [['x']], [{ groups: [null, 'x'] }]])('%j has no prices, and says why', (data) => {
  expect(resolve(data).groups).toEqual([]);
  expect(resolve(data).faults.length).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import { parseMarkets } from '../../../src/client/tools/market-data.ts';

const group = { name: '암호화폐', unit: '원', asOf: '2026-11-22T09:00:00+09:00', maxAge: 60, items: [{ name: '파도코인', price: 84310000, change: -1.3 }] };

test('takes groups with their moment and what can be shown of their prices', () => {
  const items = [...group.items, { name: '조개토큰', price: 'many' }, { price: 1 }, { name: '소금빛', price: 412.7, change: null }];
  expect(parseMarkets({ groups: [{ ...group, items }] })).toEqual([{ ...group, maxAge: 60_000, items: [...group.items, { name: '소금빛', price: 412.7, change: undefined }] }]);
});

test.each([
  ['no moment', { ...group, asOf: 'now' }],
  ['no name', { ...group, name: 7 }],
  ['no prices', { ...group, items: [] }],
  ['nothing', null],
])('leaves out a group with %s', (_case, entry) => expect(parseMarkets({ groups: [entry] })).toEqual([]));

test.each([['an error page', '<html>'], ['nothing', null], ['a list', []]])('shows nothing of %s', (_case, answer) => expect(parseMarkets(answer)).toEqual([]));

import { expect, test } from 'vitest';
import { directionOf, groupDigits, percent, withUnit } from '../../src/base/prices.ts';

test.each([['412', '412'], ['48250', '48,250'], ['-1234567.8901', '-1,234,567.8901'], ['0.0050', '0.0050']])('%s is written %s', (number, written) => {
  expect(groupDigits(number)).toBe(written);
});

test('a currency sign stands before a price, a word behind it', () => {
  expect([withUnit('1,234', '$'), withUnit('1,234', '원'), withUnit('1,234', '')]).toEqual(['$1,234', '1,234원', '1,234']);
});

test('a change is told by its direction, without a sign', () => {
  expect([12.4, -0.8, 0].map((change) => [directionOf(change), percent(change)])).toEqual([['up', '12.4%'], ['down', '0.8%'], ['same', '0%']]);
});

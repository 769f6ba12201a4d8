import { expect, test } from 'vitest';
import { timeAgo } from '../../../src/client/tools/relative-time.ts';

const now = Date.parse('2026-11-22T15:00:00+09:00');

test.each([
  ['2026-11-22T14:59:50+09:00', '1분 전'],
  ['2026-11-22T14:18:00+09:00', '42분 전'],
  ['2026-11-22T12:00:00+09:00', '3시간 전'],
  ['2026-11-22T05:00:00Z', '1시간 전'],
  ['2026-11-21T15:00:01+09:00', '23시간 전'],
])('%s is %s', (moment, words) => {
  expect(timeAgo(Date.parse(moment), now, 'ko')).toBe(words);
});

test('what is older than a day, or still to come, keeps its date', () => {
  expect(timeAgo(Date.parse('2026-11-21T15:00:00+09:00'), now, 'ko')).toBeUndefined();
  expect(timeAgo(now + 1, now, 'ko')).toBeUndefined();
  expect(timeAgo(Number.NaN, now, 'ko')).toBeUndefined();
});

test('speaks the language of the page', () => {
  expect(timeAgo(now - 3 * 3_600_000, now, 'en')).toBe('3 hours ago');
});

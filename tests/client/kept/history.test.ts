import { describe, expect, test } from 'vitest';
import { isUnfinished, parseHistory, remember, type Reading } from '../../../src/client/kept/history.ts';

const reading = (url: string, progress = 0.5): Reading => ({ url, title: '항구의 아침', date: '2026-11-22', progress });

describe('the reading history', () => {
  test('holds an article once, where it was read last', () => {
    const history = remember(remember(remember([], reading('/a/')), reading('/b/')), reading('/a/', 0.7));
    expect(history).toEqual([reading('/a/', 0.7), reading('/b/')]);
  });

  test('forgets the oldest of more than fifty', () => {
    const history = Array.from({ length: 60 }, (_none, index) => reading(`/${index}/`)).reduce(remember, []);
    expect(history).toHaveLength(50);
    expect(history.at(-1)).toEqual(reading('/10/'));
  });

  test.each([
    [0, false],
    [0.05, false],
    [0.3, true],
    [0.9, true],
    [1, false],
  ])('offers to go on after %d of an article: %s', (progress, offered) => {
    expect(isUnfinished(reading('/a/', progress))).toBe(offered);
  });

  test('passes over what is no reading', () => {
    const broken = [null, { ...reading('/b/'), progress: 2 }, { ...reading('/c/'), progress: '0.5' }, { ...reading('//elsewhere.example/') }];
    expect(parseHistory([reading('/a/'), ...broken])).toEqual([reading('/a/')]);
    expect(parseHistory('no list')).toEqual([]);
  });
});

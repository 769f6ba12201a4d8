import { expect, test } from 'vitest';
import { createTally } from '../../src/site/tally.ts';

test('the heaviest come first, of equal ones the highest number', () => {
  const tally = createTally(10);
  tally.add([1, 2, 3, 4], 0, 1);
  tally.add([2, 4], 0, 2);
  tally.add([1, 2, 9], 2, 3);
  expect(tally.takeHeaviest(3, 1)).toEqual([9, 4, 2]);
});

test('what is too light is left out, and nothing remains for the next round', () => {
  const tally = createTally(10);
  tally.add([1, 2], 0, 1);
  expect(tally.takeHeaviest(3, 2)).toEqual([]);
  expect(tally.takeHeaviest(3, 0)).toEqual([]);
});

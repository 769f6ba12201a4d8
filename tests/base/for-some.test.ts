import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { forSome } from '../../src/base/for-some.ts';

it('does all of it, and no more at a time than it may', async () => {
  const done: number[] = [];
  let atWork = 0;
  let most = 0;
  await forSome([3, 1, 2, 5, 4], 2, async (item) => {
    atWork += 1;
    most = Math.max(most, atWork);
    await setTimeout(item);
    atWork -= 1;
    done.push(item);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

it('begins nothing after a fault, and throws it when nothing is at work any more', async () => {
  const begun: number[] = [];
  let isOneAtWork = false;
  const work = forSome([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('first');
    isOneAtWork = true;
    await setTimeout(5);
    isOneAtWork = false;
  });
  await expect(work).rejects.toThrow('first');
  expect(begun).toEqual([1, 2]);
  expect(isOneAtWork).toBe(false);
});

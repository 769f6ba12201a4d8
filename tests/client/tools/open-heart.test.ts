import { expect, test } from 'vitest';
import { parseCounts } from '../../../src/client/tools/open-heart.ts';

test('takes the counts of the reactions that the paper offers', () => {
  expect(parseCounts({ '👍': 12, '😢': 3, '🎉': 40 })).toEqual(new Map([['like', 12], ['sad', 3]]));
});

test.each([['an error page', '<html>'], ['nothing', null], ['no counts', { '👍': 'many', '😠': -1, '🔎': 0.5 }]])('shows no number for %s', (_answer, answer) => {
  expect(parseCounts(answer)).toEqual(new Map());
});

import { expect, test } from 'vitest';
import { openZones, type KnownZone } from '../../../src/publishing/store/zones.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

test('what one run asked of a zone, the next one knows; of another zone, nothing', () => {
  let kept: KnownZone | undefined;
  let writes = 0;
  const open = () => openZones({ read: () => kept, write: (zone) => ((writes += 1), (kept = zone)) });

  const first = open();
  expect(first.offsetsOf('Asia/Seoul').at(NOON)).toBe(540);
  expect(first.offsetsOf('Asia/Seoul')).toBe(first.offsetsOf('Asia/Seoul'));
  first.keep();

  const second = open();
  expect(second.offsetsOf('Asia/Seoul').at(NOON)).toBe(540);
  expect(second.offsetsOf('Asia/Seoul').isLearned()).toBe(false);
  second.keep();
  expect(writes).toBe(1);

  const third = open();
  expect(third.offsetsOf('America/New_York').at(NOON)).toBe(-300);
  third.keep();
  expect(kept?.timeZone).toBe('America/New_York');
});

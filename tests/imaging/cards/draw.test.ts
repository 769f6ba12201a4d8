import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createCardDrawer } from '../../../src/imaging/cards/draw.ts';
import type { CardFace } from '../../../src/site/social-cards.ts';

const FACE: CardFace = { paper: '해솔일보', accent: '#a5281b', section: '경제', title: '해솔항 수출 57억달러… 美·中 모두 늘어', isPaper: false };

it('draws a face as it is asked for, the same each time', async () => {
  const [one, other] = [await createCardDrawer()(FACE), await createCardDrawer()(FACE)];
  expect(Buffer.compare(one, other)).toBe(0);
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, hasAlpha: false });
});

it('draws ink, and what the font does not know it leaves out', async () => {
  const draw = createCardDrawer();
  const known = await draw({ ...FACE, title: '첫눈' });
  expect((await sharp(known).stats()).channels[0]?.min).toBeLessThan(60);
  expect(Buffer.compare(known, await draw({ ...FACE, title: '첫눈🎉' }))).toBe(0);
  expect(Buffer.compare(known, await draw({ ...FACE, title: '첫 눈' }))).not.toBe(0);
});

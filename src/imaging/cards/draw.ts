/** Draws cards: their faces laid out in outlines, then as pixels. */
import sharp from 'sharp';
import type { CardFace } from '../../site/social-cards.ts';
import { openCardFont } from './font.ts';
import { layOutCard, textOfFace } from './layout.ts';

/** Creates what draws cards, as PNG. It keeps the letters from one card to the next. */
export function createCardDrawer(): (face: CardFace) => Promise<Uint8Array> {
  sharp.concurrency(1);
  const font = openCardFont();
  return async (face) => {
    const svg = layOutCard(face, await font.glyphsOf(textOfFace(face)));
    return sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 6 }).toBuffer();
  };
}

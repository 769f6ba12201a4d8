/** The cards that social networks show: which files there are, and what stands on each. */
import { socialCards, type CardFace } from '../site/social-cards.ts';
import type { Site } from '../site/site.ts';
import { madeOutput, type MadeOutput } from './output.ts';

/** A face as the bytes of a picture. */
export type DrawCard = (face: CardFace) => Promise<Uint8Array>;

/** Every file once: two articles of one headline and section share theirs. */
export function planSocialCards(site: Site, draw: DrawCard): readonly MadeOutput[] {
  const outputs = new Map(socialCards(site).map(({ url, face }) => [url, madeOutput(url, () => draw(face))]));
  return [...outputs.values()];
}

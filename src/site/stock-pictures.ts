/** Pictures that stand for "no picture": a paper's logo or a drawing that is put on every article. */
import type { Article } from '../article/article.ts';

/** Below as many uses, a picture is news however small the paper: the mayor's portrait comes back, too. */
export const STOCK_PICTURE_USES = 20;
/** Share of the illustrated articles from which on a picture illustrates none of them. */
const STOCK_PICTURE_SHARE = 0.2;

/** Sources of the configured stock pictures and of those that stand on so many articles that they say nothing. */
export function findStockPictures(articles: readonly Article[], configured: readonly string[]): ReadonlySet<string> {
  const uses = new Map<string, number>();
  let illustrated = 0;
  for (const { image } of articles) {
    if (image === undefined) continue;
    illustrated += 1;
    uses.set(image.src, (uses.get(image.src) ?? 0) + 1);
  }
  const least = Math.max(STOCK_PICTURE_USES, illustrated * STOCK_PICTURE_SHARE);
  const repeated = [...uses].filter(([, count]) => count >= least).map(([src]) => src);
  return new Set([...configured, ...repeated]);
}

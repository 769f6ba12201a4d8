/** Pictures that stand for "no picture": a paper's logo or a drawing that is put on every article. */
import type { Article } from '../article/article.ts';

/** Below as many uses, a picture is news however small the paper: the mayor's portrait comes back, too. */
export const STOCK_PICTURE_USES = 20;
/** Share of the illustrated articles from which on a picture illustrates none of them. */
const STOCK_PICTURE_SHARE = 0.2;
/** Share below which it illustrates again. Well apart from the other, so that no article changes old ones' pages back and forth. */
const PICTURE_SHARE = 0.1;

/** Sources of the configured stock pictures and of those that stand on so many articles that they say nothing. `articles` come oldest first. */
export function findStockPictures(articles: readonly Article[], configured: readonly string[]): ReadonlySet<string> {
  const stock = new Set<string>();
  const uses = new Map<string, number>();
  let illustrated = 0;
  articles.forEach(({ image }) => {
    if (image === undefined) return;
    illustrated += 1;
    const count = (uses.get(image.src) ?? 0) + 1;
    uses.set(image.src, count);
    if (count >= Math.max(STOCK_PICTURE_USES, illustrated * STOCK_PICTURE_SHARE)) stock.add(image.src);
    if (stock.size > 0) for (const src of stock) if ((uses.get(src) ?? 0) < illustrated * PICTURE_SHARE) stock.delete(src);
  });
  return new Set([...configured, ...stock]);
}

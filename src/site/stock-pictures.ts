/** Pictures that stand for "no picture": a paper's logo or a drawing that is put on every article. */
import type { Article } from '../article/article.ts';

/** As many articles with one picture, and it illustrates none of them. */
export const STOCK_PICTURE_USES = 8;

/** Sources of the configured stock pictures and of those that repeat too often to be news. */
export function findStockPictures(articles: readonly Article[], configured: readonly string[]): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const { image } of articles) {
    if (image !== undefined) uses.set(image.src, (uses.get(image.src) ?? 0) + 1);
  }
  const repeated = [...uses].filter(([, count]) => count >= STOCK_PICTURE_USES).map(([src]) => src);
  return new Set([...configured, ...repeated]);
}

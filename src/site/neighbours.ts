/** Which article was published just before and just after another. */
import type { Article } from '../article/article.ts';

export interface Neighbours {
  /** Published just before it. */
  readonly previous: (article: Article) => Article | undefined;
  /** Published just after it. */
  readonly next: (article: Article) => Article | undefined;
}

/** `articles` come newest first. */
export function createNeighbours(articles: readonly Article[]): Neighbours {
  const positions = new Map(articles.map((article, position) => [article, position]));
  const at = (article: Article, distance: number): Article | undefined => {
    const position = positions.get(article);
    return position === undefined ? undefined : articles[position + distance];
  };
  return { previous: (article) => at(article, 1), next: (article) => at(article, -1) };
}

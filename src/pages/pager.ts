/**
 * How a list of articles is cut into pages. Pages are numbered from the oldest and full, so that a number never
 * changes what it holds; what is newer than the last of them is on the list's own address.
 */
import type { Article } from '../article/article.ts';
import { listPageUrl } from '../site/addresses.ts';
import type { PagerView } from './views.ts';

export interface ListPage {
  readonly url: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly pager: PagerView;
}

/** The newest list (of `pageSize` to 2·`pageSize` − 1 articles, or all there are), then the numbered ones from the newest. */
export function cutIntoPages(url: string, articles: readonly Article[], pageSize: number): ListPage[] {
  const numberedCount = Math.max(0, Math.floor(articles.length / pageSize) - 1);
  const newestLength = articles.length - numberedCount * pageSize;
  return Array.from({ length: numberedCount + 1 }, (_, index) => {
    const number = index === 0 ? undefined : numberedCount - index + 1;
    const end = newestLength + index * pageSize;
    const onPage = articles.slice(index === 0 ? 0 : end - pageSize, end);
    return { url: number === undefined ? url : listPageUrl(url, number), articles: onPage, pager: buildPager(url, number, numberedCount, onPage) };
  });
}

function buildPager(url: string, number: number | undefined, numberedCount: number, articles: readonly Article[]): PagerView {
  const older = number === undefined ? numberedCount : number - 1;
  return {
    number,
    newest: url,
    newer: number === undefined ? undefined : number === numberedCount ? url : listPageUrl(url, number + 1),
    older: older === 0 ? undefined : listPageUrl(url, older),
    oldest: numberedCount === 0 ? undefined : listPageUrl(url, 1),
    from: articles[0]?.date.iso,
    to: articles.at(-1)?.date.iso,
  };
}

/** Which pages a published paper has, and which of them stand for all of their kind. It knows no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface PublishedPage {
  /** The page's kind as its body names it, or a narrower one: `article`, `archive-day`, `term-author`, `term-section-older`. */
  readonly kind: string;
  /** Site path. */
  readonly url: string;
  readonly html: string;
}

/** What is an article's own in its page. */
export const BODY = /<div class="body-text"[^>]*>.*?(?=<section class="corrections|<footer class="article-end)/su;

const FOREIGN_PICTURE = /<img [^>]*src="https?:/u;

/** Pages in the theme's frame; redirects and fragments have none. */
export function findPages(out: string): readonly PublishedPage[] {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort();
  return files.flatMap((file) => {
    const html = readFileSync(path.join(out, file), 'utf8');
    const kind = /<body class="kind-([\w-]+)"/u.exec(html)?.[1];
    const url = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/u, '/');
    return kind === undefined ? [] : [{ kind: narrower(kind, url), url, html }];
  });
}

/** The page of each kind with the most on it, and articles that are short, labelled, or full of tables. */
export function choosePages(pages: readonly PublishedPage[]): readonly PublishedPage[] {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const articles = pages.filter(({ kind }) => kind === 'article');
  const chosen = [
    ...kinds.map((kind) => most(pages.filter((page) => page.kind === kind), ({ html }) => html.length)),
    renamed('article-short', most(articles, ({ html }) => -html.length)),
    renamed('article-labels', most(articles, ({ html }) => html.split('class="notice"').length)),
    renamed('article-tables', most(articles, ({ html }) => html.split('<tr').length)),
  ].filter((page) => page !== undefined);
  return chosen.filter(({ url }, index) => chosen.findIndex((page) => page.url === url) === index);
}

/**
 * The page of a kind that is neither long nor short, and shows no picture from elsewhere, which would be timed with the
 * page. `undefined` when there is none.
 */
export function usualPage(pages: readonly PublishedPage[], kind: string): PublishedPage | undefined {
  const candidates = pages.filter((page) => page.kind === kind && !FOREIGN_PICTURE.test(page.html));
  return candidates.toSorted((a, b) => a.html.length - b.html.length)[Math.floor(candidates.length / 2)];
}

function narrower(kind: string, url: string): string {
  const [taxonomy = '', ...rest] = url.split('/').filter(Boolean);
  if (kind !== 'term') return kind;
  return `term-${taxonomy}${rest.includes('page') ? '-older' : ''}`;
}

/** The first of those that score highest. */
function most<Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>((best, item) => (best === undefined || score(item) > score(best) ? item : best), undefined);
}

function renamed(kind: string, page: PublishedPage | undefined): PublishedPage | undefined {
  return page && { ...page, kind };
}

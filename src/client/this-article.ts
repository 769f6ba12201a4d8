/** The article that this page holds, as the device keeps it. */
import type { KeptArticle } from './kept/kept.ts';

export function thisArticle(): KeptArticle {
  return {
    url: location.pathname,
    title: document.querySelector('h1')?.textContent.trim() ?? document.title,
    date: document.querySelector('meta[property="article:published_time"]')?.getAttribute('content') ?? '',
  };
}

/** Its text; `null` where a theme of the site's own has none. */
export function articleText(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.article .body-text');
}

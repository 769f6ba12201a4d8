/** The weight of a published paper: what articles, styles and scripts cost a reader, by gzip size. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Measure } from './bars.ts';
import { BODY, type PublishedPage } from './pages.ts';
import type { Paper } from './papers.ts';

/** Bytes, gzipped. */
const BUDGETS = { articleFrame: 15 * 1024, styles: 10 * 1024, articleScripts: 8 * 1024 };

export function measureBudgets({ name: paper, out }: Paper, pages: readonly PublishedPage[]): readonly Measure[] {
  const articles = pages.filter(({ kind }) => kind === 'article');
  const heaviest = Math.max(...articles.map(({ html }) => gzipped(html.replace(BODY, ''))));
  const styles = readdirSync(path.join(out, 'theme')).filter((file) => file.endsWith('.css'));
  const scripts = [...(articles[0]?.html ?? '').matchAll(/<script[^>]* src="([^"]+)"/gu)].map(([, url = '']) => url);
  return [
    atMost(heaviest, BUDGETS.articleFrame, { paper, what: `Article beyond its body, heaviest of ${articles.length}` }),
    atMost(sizeOf(out, styles.map((file) => `/theme/${file}`)), BUDGETS.styles, { paper, what: 'Styles' }),
    atMost(sizeOf(out, scripts), BUDGETS.articleScripts, { paper, what: 'Scripts of an article' }),
  ];
}

function sizeOf(out: string, urls: readonly string[]): number {
  return urls.reduce((sum, url) => sum + gzipped(readFileSync(path.join(out, url), 'utf8')), 0);
}

function gzipped(text: string): number {
  return gzipSync(text).length;
}

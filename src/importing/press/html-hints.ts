/** What a page's head says of its article: meta elements, and data for search engines (JSON-LD, schema.org). */
import { isMap } from '../../article/fields.ts';
import { joinBylines, NOBODY, type Byline } from './bylines.ts';
import { bylineOfLine } from './bylines.ts';
import { paperName } from './labels.ts';
import { tidy } from './lines.ts';
import type { PageHints } from './parse.ts';
import { dateIn } from './times.ts';

/** The part of a document that is looked at here. */
export interface PageDocument {
  readonly querySelectorAll: (selector: string) => Iterable<{ readonly textContent: string | null; readonly getAttribute: (name: string) => string | null }>;
}

export interface HtmlHints extends PageHints {
  /** The page's own address. */
  readonly url: string | undefined;
}

export function htmlHints(document: PageDocument): HtmlHints {
  const metas = metaValues(document);
  const meta = (...names: readonly string[]): string | undefined => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const article = articleData(document);
  const source = meta('og:site_name', 'article:publisher', 'dc.publisher') ?? nameOf(article['publisher']);
  const title = meta('og:title', 'twitter:title', 'title') ?? textOf(article['headline']) ?? textAt(document, 'title');
  return {
    title: title === undefined || paperName(title) !== undefined || title === source ? undefined : withoutPaper(title, source),
    published: localDate(meta('article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date') ?? textOf(article['datePublished'])),
    updated: localDate(meta('article:modified_time', 'og:updated_time', 'datemodified') ?? textOf(article['dateModified'])),
    byline: bylineFrom(meta('article:author', 'dable:author', 'author', 'og:article:author', 'byl'), article['author']),
    source: source !== undefined && /^https?:/u.test(source) ? undefined : source,
    tags: [],
    url: attributeAt(document, 'link[rel="canonical"]', 'href') ?? meta('og:url'),
  };
}

function metaValues(document: PageDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase();
    const content = tidy(element.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
  }
  return values;
}

/** The first NewsArticle or Article of the page's JSON-LD. */
function articleData(document: PageDocument): Readonly<Record<string, unknown>> {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseJson(textContent ?? ''));
    if (found !== undefined) return found;
  }
  return {};
}

function findArticle(data: unknown): Readonly<Record<string, unknown>> | undefined {
  if (Array.isArray(data)) return data.map(findArticle).find((found) => found !== undefined);
  if (!isMap(data)) return undefined;
  return /Article|BlogPosting/u.test(String(data['@type'])) ? data : findArticle(data['@graph']);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An offset of the page's own does not matter: papers print the time of their place. */
function localDate(text: string | undefined): string | undefined {
  return text === undefined ? undefined : dateIn(text);
}

function bylineFrom(meta: string | undefined, author: unknown): Byline {
  const names = [...(meta === undefined || /^https?:/u.test(meta) ? [] : [meta]), ...(Array.isArray(author) ? author : [author]).flatMap((one: unknown) => nameOf(one) ?? [])];
  const bylines = names.map((name) => bylineOfLine(name) ?? (/^[가-힣]{2,4}$/u.test(name) ? bylineOfLine(`${name} 기자`) : bylineOfLine(`by ${name}`)));
  return bylines.reduce<Byline>((all, one) => (one === undefined ? all : joinBylines(all, one)), NOBODY);
}

function nameOf(value: unknown): string | undefined {
  return isMap(value) ? textOf(value['name']) : textOf(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? tidy(value) : undefined;
}

function textAt(document: PageDocument, selector: string): string | undefined {
  const [element] = document.querySelectorAll(selector);
  return textOf(element?.textContent ?? undefined);
}

function attributeAt(document: PageDocument, selector: string, name: string): string | undefined {
  const [element] = document.querySelectorAll(selector);
  return textOf(element?.getAttribute(name) ?? undefined);
}

/** `항구 착공 - 해솔일보`, `항구 착공 | 해솔일보` */
function withoutPaper(title: string, paper: string | undefined): string {
  const [, head, tail = ''] = /^(.*\S)\s+[-|–—:<]\s+([^-|–—]{1,24})$/u.exec(title) ?? [];
  const isPaper = paper !== undefined && (paper.includes(tail) || tail.includes(paper));
  return head !== undefined && (isPaper || /(?:일보|신문|뉴스|경제|방송|통신|타임스|데일리|저널|투데이|times|news|post|herald)$/iu.test(tail)) ? head : title;
}

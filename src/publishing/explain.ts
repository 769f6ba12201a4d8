/**
 * Says why a page was or was not rendered. What the page showed before is found by putting the paper together once
 * more from the articles as the last run knew them; nothing else of the past is kept.
 */
import { isPublished as isDue } from '../article/publishing.ts';
import type { Article } from '../article/article.ts';
import { stableJson } from '../base/digest.ts';
import { outputPathOf } from '../base/urls.ts';
import { inPages, planPages } from '../pages/plan.ts';
import type { PictureSizes } from '../pages/cards.ts';
import type { Page } from '../pages/views.ts';
import { indexSite } from '../site/index-site.ts';
import type { Site } from '../site/site.ts';
import type { Reason } from './changes.ts';
import type { BuildOptions } from './options.ts';
import type { Paper } from './paper.ts';

export interface Explanation {
  /** Site path. */
  readonly url: string;
  /** `unchanged`: it is as it was published. `file`: a feed or some other file that is no page. `absent`: the paper has nothing there. */
  readonly state: Reason | 'unchanged' | 'file' | 'absent';
  /** What of its view changed, as far as articles are the cause. */
  readonly differences: readonly Difference[];
}

/** A part of the view, `related.2.title`, as JSON. */
export interface Difference {
  readonly part: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

export interface ExplainInput {
  /** Site path, with or without the folder in which the site lies. */
  readonly url: string;
  readonly paper: Paper;
  readonly pictureSize: PictureSizes;
  readonly rendered: readonly { readonly url: string; readonly reason: Reason }[];
  /** As the last run knew them. */
  readonly knownArticles: readonly Article[];
  /** Whether the site has a file that is no page, by its path below the output. */
  readonly hasFile: (path: string) => boolean;
  readonly options: BuildOptions;
}

export function explainPage({ url: asked, paper, pictureSize, rendered, knownArticles, hasFile, options }: ExplainInput): Explanation {
  const meant = withoutBase(asked, paper.content.config.basePath);
  const page = findPage(paper.site, asked, pictureSize) ?? findPage(paper.site, meant, pictureSize);
  if (page === undefined) return { url: asked, state: [asked, meant].map(outputPathOf).some(hasFile) ? 'file' : 'absent', differences: [] };
  const { url } = page;
  const state = rendered.find((one) => one.url === url)?.reason ?? 'unchanged';
  if (state !== 'view') return { url, state, differences: [] };
  const articles = knownArticles.filter((article) => isDue(article, options));
  const before = findPage(indexSite({ ...paper.content, articles }).site, url, pictureSize);
  return { url, state, differences: before === undefined ? [] : differencesOf(before.view, page.view) };
}

/** An address that was copied out of a browser begins with the folder in which the site lies. */
function withoutBase(url: string, basePath: string): string {
  return url.startsWith(`${basePath}/`) ? url.slice(basePath.length) : url;
}

/** By its address, or by its file: `/a/index.html`. */
function findPage(site: Site, url: string, pictureSize: PictureSizes): Page | undefined {
  const file = outputPathOf(url);
  for (const planned of inPages(planPages(site, { pictureSize }))) if (outputPathOf(planned.url) === file) return planned.build();
  return undefined;
}

function differencesOf(before: unknown, now: unknown, part = ''): Difference[] {
  if (isBranch(before) && isBranch(now)) {
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...names].flatMap((name) => differencesOf(memberOf(before, name), memberOf(now, name), part === '' ? name : `${part}.${name}`));
  }
  const [old, present] = [before, now].map((value) => (value === undefined ? undefined : stableJson(value)));
  return old === present ? [] : [{ part, before: old, now: present }];
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function memberOf(value: object, name: string): unknown {
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

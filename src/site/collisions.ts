/**
 * Gives every article, static page and redirect its address, or reports why it cannot have it: nothing is ever
 * overwritten. What is older keeps its address, so that a new article never pushes a published one out.
 */
import type { Article, StaticPage } from '../article/article.ts';
import { createProblem, type Problem, type Severity } from '../base/problem.ts';
import { addressKey, createAddressRegister, type AddressRegister, type Clash } from './address-register.ts';
import { areAllFree } from './free-addresses.ts';
import { seniorsFirst } from './order.ts';
import type { Redirect } from './site.ts';

/** A file that is published as it is, from `assets/` or `root/`. */
export interface CopiedFile {
  /** Site path. */
  readonly url: string;
  /** The file as problems name it. */
  readonly file: string;
}

export interface Settled {
  /** Those whose addresses are free, in the order given. */
  readonly articles: readonly Article[];
  readonly staticPages: readonly StaticPage[];
  readonly redirects: readonly Redirect[];
  /** Those left out, each with an error among the problems. */
  readonly held: readonly (Article | StaticPage)[];
  readonly problems: readonly Problem[];
}

interface Holder {
  readonly file: string;
  readonly use: 'copy' | 'page' | 'redirect';
}

interface Wish {
  readonly url: string;
  readonly use: 'page' | 'redirect';
}

/** Settles the addresses of all content. `articles` come oldest first, and those that have been there longest choose first. */
export function settleAddresses(input: {
  readonly articles: readonly Article[];
  readonly staticPages: readonly StaticPage[];
  readonly copiedFiles: readonly CopiedFile[];
}): Settled {
  const { articles, staticPages, copiedFiles } = input;
  const redirects = seniorsFirst(articles.filter(({ redirectFrom }) => redirectFrom.length > 0)).flatMap((article) => oldUrlsOf(article).map((url) => ({ url, article })));
  const wished = [...redirects.map(({ url }) => url), ...staticPages.map(({ permalink }) => permalink)];
  if (areAllFree(articles, wished, copiedFiles.map(({ url }) => url))) return { articles, staticPages, redirects, held: [], problems: [] };
  return settleOneByOne(input);
}

function settleOneByOne(input: Parameters<typeof settleAddresses>[0]): Settled {
  const register = createAddressRegister<Holder>();
  const problems: Problem[] = [];
  const held: (Article | StaticPage)[] = [];

  for (const { url, file } of input.copiedFiles) register.claim({ url, holder: { file, use: 'copy' } });

  const settle = (content: Article | StaticPage, wishes: readonly Wish[]): boolean => {
    const faults = faultsAmong(content.file, wishes);
    for (const wish of wishes) faults.push(...faultsOf(content.file, wish, register));
    if (faults.length === 0) {
      for (const { url, use } of wishes) register.claim({ url, holder: { file: content.file, use } });
      return true;
    }
    problems.push(...faults);
    held.push(content);
    return false;
  };

  const staticPages = input.staticPages.filter((page) => settle(page, [{ url: page.permalink, use: 'page' }]));
  const redirects: Redirect[] = [];
  const free = new Set<Article>();
  for (const article of seniorsFirst(input.articles)) {
    const oldUrls = oldUrlsOf(article);
    const wishes: Wish[] = oldUrls.map((url) => ({ url, use: 'redirect' }));
    if (!settle(article, [{ url: article.permalink, use: 'page' }, ...wishes])) continue;
    free.add(article);
    redirects.push(...oldUrls.map((url) => ({ url, article })));
  }

  return { articles: input.articles.filter((article) => free.has(article)), staticPages, redirects, held, problems };
}

/** The old addresses of an article, each once, without those that lead to the article already. */
function oldUrlsOf({ permalink, redirectFrom }: Article): string[] {
  if (redirectFrom.length === 0) return [];
  const known = new Set([placeKey(permalink)]);
  return redirectFrom.map(asPageUrl).filter((url) => {
    const key = placeKey(url);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Equal for `/a`, `/a/` and `/a/index.html`, which a server gives as one page. */
function placeKey(url: string): string {
  return addressKey(url).replace(/\/index\.html$/, '');
}

/** `/old` becomes `/old/`: a file without an ending would be served as a download. */
function asPageUrl(url: string): string {
  const lastSegment = url.slice(url.lastIndexOf('/') + 1);
  return lastSegment === '' || lastSegment.includes('.') ? url : `${url}/`;
}

/** Addresses of one article that exclude each other, such as `/a.html` and `/a.html/b/`. */
function faultsAmong(file: string, wishes: readonly Wish[]): Problem[] {
  if (wishes.length < 2) return [];
  const own = createAddressRegister<Wish>();
  return wishes.flatMap((wish) => {
    const other = own.clashAt(wish.url)?.with;
    if (other !== undefined) return [clashProblem('error', 'folder', { file, ...wish }, { file, url: other.url })];
    own.claim({ url: wish.url, holder: wish });
    return [];
  });
}

/** An error for the newcomer, and a warning for whoever has the address, which stays published. */
function faultsOf(file: string, wish: Wish, register: AddressRegister<Holder>): Problem[] {
  const clash = register.clashAt(wish.url);
  if (clash === undefined) return [];
  const { with: other } = clash;
  if (other === undefined) return [ownAddressProblem(file, wish, clash)];
  const { holder } = other;
  const faults = [clashProblem('error', clash.kind, { file, ...wish }, { file: holder.file, url: other.url })];
  if (holder.use !== 'copy') {
    faults.push(clashProblem('warning', clash.kind, { file: holder.file, url: other.url, use: holder.use }, { file, url: wish.url }));
  }
  return faults;
}

function ownAddressProblem(file: string, { url, use }: Wish, { kind }: Clash<Holder>): Problem {
  const other = kind === 'same' ? url : `${url}/`;
  return createProblem(use === 'redirect' ? 'SOKBO-A03' : 'SOKBO-A02', { file, params: { url, other } });
}

function clashProblem(
  severity: Severity,
  kind: Clash<Holder>['kind'],
  own: Wish & { readonly file: string },
  other: { readonly file: string; readonly url: string },
): Problem {
  const { file, url, use } = own;
  if (kind === 'folder') {
    return createProblem('SOKBO-A04', { severity, file, params: { url, other: other.file, otherUrl: other.url } });
  }
  return createProblem(use === 'redirect' ? 'SOKBO-A03' : 'SOKBO-A01', { severity, file, params: { url, other: other.file } });
}

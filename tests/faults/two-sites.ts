/** Two versions of one made-up paper, and what a reader must never see while one takes the place of the other. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Rank } from '../../src/publishing/collection.ts';
import type { Staging } from '../../src/publishing/staging.ts';
import { readFiles } from '../support/temporary-folder.ts';

export interface SiteFile {
  readonly rank: Rank;
  readonly contents: string;
}
export type MadeSite = Readonly<Record<string, SiteFile>>;

export interface SiteShape {
  readonly articles: number;
  /** Length of an article's text in characters. */
  readonly length?: number;
}

/**
 * The older and the newer version: articles come, go and change, the stylesheet has another name, a term appears and
 * one goes, and a file and a folder change places. Most files are the same in both.
 */
export function makeTwoSites(shape: SiteShape): readonly [older: MadeSite, newer: MadeSite] {
  return [makeSite('older', shape), makeSite('newer', shape)];
}

/** Hands every file of a site to a staging folder. */
export function addSite(staging: Staging, site: MadeSite): void {
  for (const [file, { rank, contents }] of Object.entries(site)) staging.add(file, rank, contents);
}

export function contentsOf(site: MadeSite): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(site).map(([file, { contents }]) => [file, contents]));
}

/** Files below `output` but for the marker. */
export function publishedFiles(output: string): Readonly<Record<string, string>> {
  const { '.sokbo': _marker, ...files } = readFiles(output);
  return files;
}

/** What a reader could hold against the site at `output`: nothing, if every file is one of theirs and no link is dead. */
export function findFaults(output: string, sites: readonly MadeSite[]): readonly string[] {
  const files = publishedFiles(output);
  const foreign = Object.entries(files)
    .filter(([file, contents]) => sites.every((site) => site[file]?.contents !== contents))
    .map(([file]) => `${file} is in no version`);
  return [...foreign, ...findDeadLinks(files)];
}

/** Follows every link from the front page. */
function findDeadLinks(files: Readonly<Record<string, string>>): readonly string[] {
  const seen = new Set(['index.html']);
  const dead: string[] = [];
  for (const page of seen) {
    const html = files[page];
    if (html === undefined) dead.push(page);
    for (const [, href = ''] of (html ?? '').matchAll(/href="\/([^"]*)"/gu)) seen.add(href.endsWith('/') || href === '' ? `${href}index.html` : href);
  }
  return dead.map((page) => `${page} is linked and missing`);
}

/** Names beside the output that a publish which ended well does not leave. */
export function leftBeside(output: string): readonly string[] {
  return ['staging', 'lock'].map((ending) => `.${path.basename(output)}.${ending}`).filter((name) => existsSync(path.join(path.dirname(output), name)));
}

function makeSite(version: 'older' | 'newer', { articles, length = 200 }: SiteShape): MadeSite {
  const isNewer = version === 'newer';
  const style = `assets/style.${version}.css`;
  const numbers = Array.from({ length: articles }, (_, index) => index).filter((number) => number % 10 !== (isNewer ? 3 : 7));
  const page = (text: string, links: readonly string[]): string =>
    [`<link href="/${style}">`, text, ...links.map((link) => `<a href="/${link}">`)].join('\n');
  const urlOf = (number: number): string => `2026/${number % 12}/${number}/`;

  const site: Record<string, SiteFile> = {
    [style]: { rank: 'asset', contents: `/* ${version} */` },
    'assets/logo.svg': { rank: 'asset', contents: '<svg/>' },
    'index.html': { rank: 'list', contents: page(version, [...numbers.map(urlOf), `tags/${version}/`, 'tags/both/']) },
    'tags/both/index.html': { rank: 'list', contents: page('both', numbers.slice(0, 5).map(urlOf)) },
    [`tags/${version}/index.html`]: { rank: 'list', contents: page(version, numbers.slice(-5).map(urlOf)) },
    'feed.xml': { rank: 'feed', contents: `<feed>${version}</feed>` },
    [isNewer ? 'swap/inner.html' : 'swap']: { rank: 'list', contents: 'was a file' },
    [isNewer ? 'other' : 'other/deep/inner.html']: { rank: 'list', contents: 'is a file' },
  };
  for (const [index, number] of numbers.entries()) {
    const neighbours = [numbers[index - 1], numbers[index + 1]].filter((near) => near !== undefined).map(urlOf);
    const text = `${number % 4 === 0 ? version : ''} ${'가나다라 '.repeat(length / 5)}`;
    const head = number % 4 === 0 ? page(text, neighbours) : `<a href="/assets/logo.svg">${text}`;
    site[`${urlOf(number)}index.html`] = { rank: 'article', contents: head };
  }
  return site;
}

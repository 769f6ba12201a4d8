/** Plans the move of a Jekyll site: every file of the new one, and every file of the old one that has no place there. */
import { readFile } from 'node:fs/promises';
import type { ArticleContext } from '../../article/build.ts';
import { isOwnedFile } from '../../site/owned-addresses.ts';
import { foldName } from '../../base/slug.ts';
import type { PlannedFile } from '../kept/write-kept.ts';
import { giveAddresses, type GivenAddress } from './addresses.ts';
import type { JekyllConfig } from './config.ts';
import { convertPage, readPage, type ReadPage } from './convert-page.ts';
import { convertPost } from './convert-post.ts';
import { planData } from './data-files.ts';
import { liquidContext, type SiteKnowledge } from './liquid-context.ts';
import { note, type ImportNote } from './notes.ts';
import { readPost, type ReadPost } from './read-post.ts';
import type { SourceFile, SourceKind } from './source.ts';

export interface PlannedArticle {
  readonly source: string;
  /** Path below the articles folder. */
  readonly id: string;
  /** The address that Jekyll gave it, decoded; `undefined`: its front matter cannot be read. */
  readonly address: string | undefined;
}

export interface MovePlan {
  readonly files: readonly PlannedFile[];
  readonly articles: readonly PlannedArticle[];
  readonly notes: readonly ImportNote[];
}

export async function planMove(sources: readonly SourceFile[], config: JekyllConfig, context: ArticleContext): Promise<MovePlan> {
  const of = (...kinds: readonly SourceKind[]): SourceFile[] => sources.filter(({ kind }) => kinds.includes(kind));
  const notes: ImportNote[] = of('template', 'unknown').map(({ path, kind }) => note('aside', path, kind === 'template' ? 'Liquid' : kind));
  const files: PlannedFile[] = [];

  const pages: ReadPage[] = [];
  for (const source of of('page', 'collection')) {
    const page = await readPage(source, config);
    if (typeof page === 'string') notes.push(note('aside', source.path, page));
    else pages.push(page);
  }
  const posts: ReadPost[] = [];
  for (const source of of('post', 'draft')) {
    const post = await readPost(source, config, context);
    if (post === undefined) notes.push(note('aside', source.path, 'date'));
    else posts.push(withOwnId(post, posts));
  }

  const given = giveAddresses([
    ...pages.map(({ source, address }) => ({ source: source.path, address })),
    ...posts.flatMap(({ source, content }) => (content === undefined ? [] : [{ source: source.path, address: content.facts.address }])),
  ]);
  const knowledge: SiteKnowledge = { config, includes: await readIncludes(of('include')), addresses: permalinksOf(given) };

  for (const page of pages) {
    const address = given.get(page.source.path);
    const converted = convertPage(page, address?.permalink ?? page.address, liquidContext(knowledge, page.raw));
    files.push({ target: `content/pages/${pageId(page.source)}.md`, contents: { text: converted.text } });
    notes.push(...converted.notes);
  }
  for (const post of posts) {
    const address = given.get(post.source.path);
    const converted =
      post.content === undefined || address === undefined
        ? undefined
        : convertPost(post, post.content, { config, context, liquid: liquidContext(knowledge, post.content.raw), given: address });
    files.push({ target: `content/articles/${post.id}`, contents: converted === undefined ? { bytes: post.bytes } : { text: converted.text } });
    notes.push(...(converted?.notes ?? post.notes));
  }
  for (const source of of('data')) {
    const data = await planData(source);
    files.push(...data.files);
    notes.push(...data.notes);
  }
  for (const source of of('static')) {
    const target = source.path.startsWith('assets/') ? source.path : `content/root/${source.path}`;
    if (isOwnedFile(foldName(source.path)) && source.path !== 'robots.txt') notes.push(note('aside', source.path, 'Sokbo'));
    else files.push({ target, contents: { from: source.from } });
  }
  return { files, articles: posts.map(({ source, id, content }) => ({ source: source.path, id, address: content?.facts.address })), notes };
}

/** Posts of one name and day in different folders get names of their own. */
function withOwnId(post: ReadPost, others: readonly ReadPost[]): ReadPost {
  const isTaken = (id: string): boolean => others.some((other) => foldName(other.id) === foldName(id));
  let id = post.id;
  for (let number = 2; isTaken(id); number += 1) id = post.id.replace(/\.md$/u, `-${number}.md`);
  return { ...post, id };
}

function pageId(source: SourceFile): string {
  return source.path.replace(/^_([^/]+)\//u, '').replace(/\.[^.]+$/u, '');
}

function permalinksOf(given: ReadonlyMap<string, GivenAddress>): ReadonlyMap<string, string> {
  return new Map([...given].map(([source, { permalink }]) => [source, permalink]));
}

async function readIncludes(sources: readonly SourceFile[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(sources.map(async ({ path, from }) => [path.replace(/^_includes\//u, ''), await readFile(from, 'utf8')] as const));
  return new Map(texts);
}

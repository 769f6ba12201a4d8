/** Which of a Jekyll site's categories make good sections of a paper. */
import { readFile } from 'node:fs/promises';
import { decodeText } from '../../base/decode.ts';
import { readFrontMatter } from '../../reading/front-matter.ts';
import type { SourceFile } from './source.ts';

/** A navigation that a reader can take in at a glance. */
const MOST_SECTIONS = 10;
/** A category with fewer posts of all is no section. */
const LEAST_SHARE = 0.01;

/** Names of the most frequent first categories, most posts first. */
export async function commonCategories(sources: readonly SourceFile[]): Promise<readonly string[]> {
  const posts = sources.filter(({ kind }) => kind === 'post');
  const counts = new Map<string, number>();
  for (const post of posts) {
    const name = await firstCategory(post);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= posts.length * LEAST_SHARE);
  return common.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).slice(0, MOST_SECTIONS).map(([name]) => name);
}

async function firstCategory({ path, from }: SourceFile): Promise<string | undefined> {
  const decoded = decodeText(await readFile(from), path);
  if (decoded.kind === 'problem') return undefined;
  const read = readFrontMatter(decoded.text, path);
  if (!('raw' in read)) return undefined;
  const { category, categories } = read.raw;
  const first: unknown = category ?? (Array.isArray(categories) ? categories[0] : categories);
  return typeof first === 'string' && first.trim() !== '' ? first.trim().split(/[,，]/u)[0] : undefined;
}

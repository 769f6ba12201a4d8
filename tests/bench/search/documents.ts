/** Documents to measure the search with: the articles of a real site, and made ones of its shape at any number. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { hashOf } from '../../../src/base/hash.ts';
import { plainTextOf } from '../../../src/markdown/plain-text.ts';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { createRandom, type Random } from '../articles/random.ts';
import { makeArticles } from '../make-articles.ts';

/** Oldest first; those with unreadable front matter are left out. */
export function readDocuments(folder: string): readonly SearchDocument[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).sort();
  return names.flatMap((name) => {
    try {
      return [toDocument(path.basename(name), readFileSync(path.join(folder, name), 'utf8'))];
    } catch {
      return [];
    }
  });
}

/** Made articles use few words, so each gets some that are as rare as names and places are in real news. */
export function makeDocuments(count: number): readonly SearchDocument[] {
  return [...makeArticles({ count, tags: 4, authors: 50 })].map(({ fileName, text }) => {
    const random = createRandom(`rare/${fileName}`);
    const title = (line: string): string => `${line} ${makeRareWord(random)}`;
    return toDocument(fileName, `${text.replace(/^title: .*$/mu, title)}\n\n${makeRareSentences(random)}`);
  });
}

function toDocument(fileName: string, source: string): SearchDocument {
  // With options, as the parser keeps what it parsed without.
  const { data, content } = matter(source, {});
  const text = (name: string): string => (typeof data[name] === 'string' ? data[name].trim() : '');
  const list = (name: string): readonly string[] => [data[name] ?? []].flat().map(String);
  const parts = [...new Set([text('feature_text'), text('excerpt'), plainTextOf(content).replace(/\s+/gu, ' ')])].filter((part) => part !== '');
  const stored = Buffer.from(JSON.stringify(parts));
  const url = `/${fileName.slice(0, 10).replaceAll('-', '/')}/${fileName.slice(11, -3)}/`;
  return copied({
    url,
    address: hashOf(url),
    title: text('title'),
    date: `${fileName.slice(0, 10)}T09:00:00+09:00`,
    section: list('categories')[0] ?? '',
    tags: list('tags'),
    authors: list('author'),
    digest: hashOf(source),
    length: parts.join('').length,
    readParts: (): readonly string[] => JSON.parse(stored.toString()),
  });
}

/** With texts of its own: pieces of a text keep the whole of it in memory, which is too much for a hundred thousand. */
function copied({ readParts, ...fields }: SearchDocument): SearchDocument {
  return { ...structuredClone(fields), readParts };
}

const RARE_WORDS = 40;
/** Rank of the first word: those before it are the common ones of which the articles are made. */
const MOST_FREQUENT = 300;
const PARTICLES = ['', '은', '는', '이', '가', '을', '를', '의', '에', '에서', '으로', '와', '들이', '부', '시', '군'] as const;
const [FIRST_SYLLABLE, ROWS] = [0xac00, 399];

function makeRareSentences(random: Random): string {
  return Array.from({ length: RARE_WORDS }, () => makeRareWord(random) + random.pick(PARTICLES)).join(' ');
}

/** By a word's rank, which is spread as ranks are in a language: some names come up every week, most once. */
function makeRareWord({ next }: Random): string {
  const { integer } = createRandom(`word/${Math.floor(MOST_FREQUENT / (next() + 1e-5))}`);
  return Array.from({ length: integer(2, 4) }, () => String.fromCharCode(FIRST_SYLLABLE + 28 * integer(0, ROWS - 1) + (integer(0, 2) === 0 ? 4 : 0))).join('');
}

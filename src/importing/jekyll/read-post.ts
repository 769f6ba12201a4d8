/** Reads one post or draft of a Jekyll site: mended where its front matter needs it, with what Jekyll makes of it. */
import { readFile, stat } from 'node:fs/promises';
import type { ArticleContext } from '../../article/build.ts';
import { dayOf } from '../../base/moments.ts';
import { linesOf } from '../../base/text.ts';
import { mendFile, type Mended } from '../../checking/mending/mend.ts';
import { readArticle } from '../../reading/articles.ts';
import { decodeText } from '../../base/decode.ts';
import { readFrontMatter, type FrontMatter } from '../../reading/front-matter.ts';
import { articleText } from '../../base/front-matter-text.ts';
import { minuteAt } from '../writing/written-date.ts';
import { titleFrom } from './fields.ts';
import { partsOf } from '../writing/header-edits.ts';
import { note, type ImportNote } from './notes.ts';
import type { JekyllConfig } from './config.ts';
import { factsOf, postName, type PostFacts, type PostFields } from './post.ts';
import type { SourceFile } from './source.ts';

export interface ReadPost {
  readonly source: SourceFile;
  /** Path below the articles folder. */
  readonly id: string;
  /** The file's bytes as they stand in the Jekyll site. */
  readonly bytes: Buffer;
  /** With front matter that can be read; `undefined`: it has none that can be. */
  readonly content: PostContent | undefined;
  readonly notes: readonly ImportNote[];
}

export interface PostContent {
  readonly header: string;
  readonly body: string;
  /** Number of the body's first line in the source file. */
  readonly bodyLine: number;
  readonly raw: PostFields;
  readonly facts: PostFacts;
}

/** `undefined`: Jekyll does not publish it either, as neither its name nor its front matter holds a date. */
export async function readPost(source: SourceFile, config: JekyllConfig, context: ArticleContext): Promise<ReadPost | undefined> {
  const bytes = await readFile(source.from);
  const isDraft = source.kind === 'draft';
  const name = postName(source.path);
  if (name.date === undefined && !isDraft) return undefined;
  const day = name.date ?? dayOf(minuteAt((await stat(source.from)).mtimeMs, context.parseMoment));
  const id = isDraft ? `drafts/${day}-${name.slug}.md` : `${day.slice(0, 4)}/${monthOf(day)}/${day}-${name.slug}.md`;
  const found = { id, path: source.from, file: source.path };

  const given = withFrontMatter(bytes, name.slug);
  const mended = mendFile(given, source.path, (read) => readArticle(read, found, context).problems);
  const notes = mended.kind === 'mended' ? [mendedNote(source, mended)] : [];
  const frontMatter = readableFrontMatter(mended.bytes, source.path);
  const facts = frontMatter && factsOf({ path: dated(source.path, day), raw: frontMatter.raw, yaml: frontMatter.yaml }, config, context.parseMoment);
  if (frontMatter === undefined || facts === undefined) {
    const [problem] = mended.problems;
    return { source, id, bytes, content: undefined, notes: [note('unreadable', source.path, problem?.text ?? problem?.code ?? '', problem?.line)] };
  }
  const { header, body } = partsOf(mended.bytes.toString('utf8'));
  const added = given === bytes ? 0 : 3;
  return { source, id, bytes, content: { header, body, bodyLine: header.split('\n').length - added, raw: frontMatter.raw, facts }, notes };
}

/** The first line that reads otherwise now; where none does, it is the encoding that changed. */
function mendedNote(source: SourceFile, { before, bytes }: Mended): ImportNote {
  const lines = linesOf(before);
  const after = linesOf(bytes.toString('utf8'));
  const changed = after.findIndex((line, index) => line !== lines[index]);
  return changed === -1 ? note('mended', source.path, 'UTF-8') : note('mended', source.path, after[changed] ?? '', changed + 1);
}

/** `undefined`: it cannot be read, or not as a whole. */
function readableFrontMatter(bytes: Buffer, file: string): FrontMatter | undefined {
  const decoded = decodeText(bytes, file);
  if (decoded.kind === 'problem') return undefined;
  const read = readFrontMatter(decoded.text, file);
  return 'raw' in read && !read.problems.some(({ severity }) => severity === 'error') ? read : undefined;
}

/** Jekyll publishes posts without front matter, too, under the names of their files. */
function withFrontMatter(bytes: Buffer, slug: string): Buffer {
  const text = bytes.toString('utf8');
  return /^\ufeff?\s*(?:[-‐-―−]|title\s*:)/u.test(text) || text.includes('\ufffd') ? bytes : Buffer.from(articleText({ title: titleFrom(slug) }, text));
}

function monthOf(day: string): string {
  return (day.split('-')[1] ?? '').padStart(2, '0');
}

/** A draft's path with the day that stands for its date. */
function dated(path: string, day: string): string {
  if (postName(path).date !== undefined) return path;
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}${day}-${path.slice(at)}`;
}

/** A page of a Jekyll site, or of one of its collections, as a page of ours; or the reason why it is none. */
import { readFile } from 'node:fs/promises';
import { isEmpty } from '../../article/fields.ts';
import { decodeText } from '../../base/decode.ts';
import { readFrontMatter } from '../../reading/front-matter.ts';
import { articleText } from '../../base/front-matter-text.ts';
import { jekyllAddress, templateOf } from './address.ts';
import { convertBody } from './body.ts';
import { defaultsFor, textOf, type JekyllConfig } from './config.ts';
import { titleFrom } from './fields.ts';
import { partsOf } from '../writing/header-edits.ts';
import type { LiquidContext } from './liquid-values.ts';
import { note, type ImportNote } from './notes.ts';
import type { PostFields } from './post.ts';
import type { SourceFile } from './source.ts';

export interface ReadPage {
  readonly source: SourceFile;
  /** As Jekyll gave it, decoded. */
  readonly address: string;
  readonly title: string;
  readonly raw: PostFields;
  readonly body: string;
  readonly bodyLine: number;
}

/** A text instead: why the page is not taken over. */
export async function readPage(source: SourceFile, config: JekyllConfig): Promise<ReadPage | string> {
  const decoded = decodeText(await readFile(source.from), source.path);
  if (decoded.kind === 'problem') return decoded.problem.code;
  const frontMatter = readFrontMatter(decoded.text, source.path);
  if (!('raw' in frontMatter) || !decoded.text.startsWith('---')) return 'front matter';
  const raw: PostFields = { ...defaultsFor(source.path, source.collection ?? 'pages', config), ...frontMatter.raw };
  const stem = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
  const address = pageAddress(source, stem, raw, config);
  const { header, body } = partsOf(decoded.text);
  if (OWN_PAGES.test(stem) && source.collection === undefined) return 'Sokbo';
  if (body.trim() === '') return 'layout';
  if (/\{%-?\s*(?:for|if|unless|case|assign|capture|tablerow|paginate)\b/u.test(body)) return 'Liquid';
  return { source, address, title: textOf(raw['title']) ?? titleFrom(stem), raw, body, bodyLine: header.split('\n').length };
}

/** The page's file, with nothing of its front matter but what a page has here. */
export function convertPage({ source, title, raw, body, bodyLine }: ReadPage, permalink: string, liquid: LiquidContext): { text: string; notes: readonly ImportNote[] } {
  const converted = convertBody(body, { source: source.path, firstLine: bodyLine, context: liquid, pictureFolder: undefined });
  const excerpt = textOf(raw['excerpt']) ?? textOf(raw['description']);
  const notes = isEmpty(raw['redirect_from']) ? converted.notes : [...converted.notes, note('field', source.path, 'redirect_from')];
  return { text: articleText({ title, permalink, excerpt }, converted.text), notes };
}

/** Pages that the paper makes itself. */
const OWN_PAGES = /^(?:index|404|feed|search|sitemap)$/iu;

function pageAddress(source: SourceFile, stem: string, raw: PostFields, config: JekyllConfig): string {
  const folder = source.path.slice(0, source.path.lastIndexOf('/') + 1).replace(/^_[^/]+\//u, '');
  const document = { slug: textOf(raw['slug']) ?? stem, basename: stem, path: `/${folder}${stem}`, collection: source.collection ?? '', categories: [], local: 0 };
  const end = /\/$/u.test(templateOf(config.permalink)) ? '/' : /:output_ext$/u.test(templateOf(config.permalink)) ? ':output_ext' : '';
  const ofCollection = source.collection === undefined ? undefined : (config.collections.get(source.collection)?.permalink ?? `/:collection/:path${end}`);
  const template = textOf(raw['permalink']) ?? ofCollection ?? `/${folder}:basename${end}`;
  return jekyllAddress(template, document);
}

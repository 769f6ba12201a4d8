/** Brings press pages in as drafts: never published by itself, never twice, never over another article. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ArticleContext } from '../../article/build.ts';
import type { Moment } from '../../base/moments.ts';
import { dayOf } from '../../base/moments.ts';
import { digestOfData } from '../../base/digest.ts';
import type { Problem } from '../../base/problem.ts';
import { readArticle } from '../../reading/articles.ts';
import { readState, writeState } from '../kept/state.ts';
import { articleText } from '../../base/front-matter-text.ts';
import { isThere, writeNewFile } from '../writing/new-file.ts';
import { findPlace, type NewPlace } from '../writing/place.ts';
import { takenAddresses, type AddressedContent, type TakenAddresses } from '../writing/taken-addresses.ts';
import type { LeftOut } from './article.ts';
import { createDraft } from './draft.ts';
import { readPage, type PressItem } from './read-page.ts';

export interface PressPage {
  /** Name of the file, or of what stands for it. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface PressImportOptions {
  /** The site's folder, and that of its articles. */
  readonly site: string;
  readonly directory: string;
  readonly content: AddressedContent;
  readonly context: ArticleContext;
  /** For pages that do not say when they were published. */
  readonly now: Moment;
  /** Goes before what the pages say of it. */
  readonly source: string | undefined;
  readonly category: string | undefined;
}

export interface ImportedDraft {
  readonly page: string;
  /** `known`: the same text was brought in before, and is where it was put. `refused`: it would be no valid article. */
  readonly outcome: 'written' | 'known' | 'refused';
  /** Path that `fs` can open. */
  readonly file: string;
  readonly title: string;
  readonly source: string;
  /** What the page did not say. */
  readonly lacks: readonly ('title' | 'date' | 'source')[];
  readonly isCutOff: boolean;
  readonly paragraphs: number;
  /** Captions of pictures that the draft does not show. */
  readonly captions: number;
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

const STATE = 'import-press';

/** Throws an `Error` when the disk fails. */
export async function importPress(pages: readonly PressPage[], options: PressImportOptions): Promise<readonly ImportedDraft[]> {
  const known = new Map(await readState(options.site, STATE));
  const addresses = takenAddresses(options.content);
  const drafts: ImportedDraft[] = [];
  for (const { name, bytes } of pages) {
    for (const item of await readPage(bytes)) drafts.push(await bringIn(item, name, options, addresses, known));
  }
  await writeState(options.site, STATE, known);
  return drafts;
}

async function bringIn(item: PressItem, page: string, options: PressImportOptions, addresses: TakenAddresses, known: Map<string, string>): Promise<ImportedDraft> {
  const { directory, context } = options;
  const { title, categories, date, text, ...told } = describe(item, page, options);
  const id = digestOfData(item.kind === 'page' ? { title: item.article.title ?? null, body: item.article.body } : { title, text: item.article.textWith(NOTHING) });
  const before = known.get(id);
  if (before !== undefined && existsSync(path.join(directory, before))) return { ...told, title, page, outcome: 'known', file: path.join(directory, before), problems: [] };

  const isFree = (place: NewPlace): boolean => addresses.isFree(place.permalink) && !isThere(path.join(directory, place.id));
  const place = findPlace({ title, date, categories, pattern: context.config.permalink, isFree });
  const file = path.join(directory, place.id);
  const { problems } = readArticle(Buffer.from(text), { id: place.id, path: file, file: place.id }, context);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ...told, title, page, outcome: 'refused', file, problems: errors };
  await writeNewFile(file, text);
  addresses.take(place.permalink);
  known.set(id, place.id);
  return { ...told, title, page, outcome: 'written', file, problems: [] };
}

const NOTHING = { date: '', source: '', category: undefined };

interface Described extends Pick<ImportedDraft, 'title' | 'source' | 'lacks' | 'isCutOff' | 'paragraphs' | 'captions' | 'leftOut'> {
  readonly date: Moment;
  readonly categories: readonly string[];
  readonly text: string;
}

function describe(item: PressItem, page: string, { context, now, category, ...options }: PressImportOptions): Described {
  const { published, source: told } = item.article;
  const reading = context.parseMoment(published ?? '');
  const date = reading.kind === 'moment' ? reading.moment : now;
  const source = options.source ?? told ?? page;
  const written = { date: reading.kind === 'moment' ? (published ?? '') : dayOf(now), source, category };
  const lacks = (what: ImportedDraft['lacks'][number], isLacking: boolean): ImportedDraft['lacks'] => (isLacking ? [what] : []);
  const lacksBoth = [...lacks('date', reading.kind !== 'moment'), ...lacks('source', source === page)];
  if (item.kind === 'ready') {
    const { article } = item;
    const common = { title: article.title, source, date, lacks: lacksBoth, isCutOff: false, paragraphs: article.paragraphs, captions: 0, leftOut: [] };
    return { ...common, categories: article.categories, text: article.textWith(written) };
  }
  const { article } = item;
  const draft = createDraft(article, written);
  return {
    ...{ title: draft.title, source, date, lacks: [...lacks('title', article.title === undefined), ...lacksBoth] },
    ...{ isCutOff: article.isCutOff, paragraphs: article.body.length, captions: draft.captions, leftOut: article.leftOut },
    categories: category === undefined ? [] : [category],
    text: articleText(draft.fields, draft.body),
  };
}

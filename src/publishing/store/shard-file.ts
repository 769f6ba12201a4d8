/** A file of the store with what is known of some hundred files of articles. */
import type { KnownFile } from '../../reading/memory.ts';
import { fromSection, openCheckedFile, toSection, writeCheckedFile, type CheckedFile } from './checked-file.ts';
import { DamagedStoreError } from './damaged-store-error.ts';
import { columnsOf, storedArticle, textsOf, type ArticleColumns, type ArticleTexts, type ReadTexts } from './stored-article.ts';

/** The files of a shard, in the order of their ids: a column for each thing that is known of them. */
interface FileColumns extends ArticleColumns {
  readonly ids: readonly string[];
  readonly sizes: readonly number[];
  readonly modified: readonly number[];
  readonly changed: readonly number[];
  readonly digests: readonly string[];
  /** Indexes of files that are no articles. */
  readonly without: readonly number[];
  /** By index, where there are any. */
  readonly problems: Readonly<Record<number, KnownFile['problems']>>;
}

export interface ReadShard {
  readonly columns: FileColumns;
  readonly without: ReadonlySet<number>;
  readonly texts: ReadTexts;
}

/** `members` come in the order of their ids. */
export function writeShard(file: string, version: string, members: readonly { readonly id: string; readonly known: KnownFile }[]): void {
  const files = members.map(({ known }) => known);
  const columns: FileColumns = {
    ids: members.map(({ id }) => id),
    sizes: files.map(({ state }) => state.size),
    modified: files.map(({ state }) => state.modified),
    changed: files.map(({ state }) => state.changed),
    digests: files.map(({ digest }) => digest),
    without: files.flatMap(({ article }, at) => (article === undefined ? [at] : [])),
    problems: Object.fromEntries(files.flatMap(({ problems }, at) => (problems.length === 0 ? [] : [[at, problems] as const]))),
    ...columnsOf(files.map(({ article }) => article)),
  };
  writeCheckedFile(file, version, [toSection(columns), toSection(files.map(({ article }) => textsOf(article)))]);
}

/** `undefined` where it is damaged, or another version's. */
export function readShard(file: string, version: string): ReadShard | undefined {
  const opened = openCheckedFile(file, version);
  const bytes = opened?.read(0);
  if (opened === undefined || bytes === undefined) return undefined;
  const columns = fromSection<FileColumns>(bytes);
  const texts = readTextsOnce(opened);
  return { columns, without: new Set(columns.without), texts: (index) => texts()[index] ?? [''] };
}

/** A file as it was read, wherever it lies now; its article's texts may throw a `DamagedStoreError`. */
export class StoredFile implements KnownFile {
  readonly digest: string;
  readonly problems: KnownFile['problems'];
  readonly article: KnownFile['article'];
  /** Where it is stored. */
  readonly shard: ReadShard;
  readonly #at: number;

  constructor(shard: ReadShard, at: number, { path, file }: { readonly path: string; readonly file: string }) {
    const { columns, without, texts } = shard;
    this.shard = shard;
    this.#at = at;
    this.digest = columns.digests[at] ?? '';
    this.problems = columns.problems[at]?.map((problem) => ({ ...problem, file })) ?? NO_PROBLEMS;
    this.article = without.has(at) ? undefined : storedArticle(columns, at, { id: columns.ids[at] ?? '', file, digest: this.digest, path }, texts);
  }

  get state(): KnownFile['state'] {
    const { sizes, modified, changed } = this.shard.columns;
    return { size: sizes[this.#at] ?? 0, modified: modified[this.#at] ?? 0, changed: changed[this.#at] ?? 0 };
  }
}

const NO_PROBLEMS: KnownFile['problems'] = [];

function readTextsOnce(opened: CheckedFile): () => readonly ArticleTexts[] {
  let texts: readonly ArticleTexts[] | undefined;
  return () => {
    if (texts !== undefined) return texts;
    const bytes = opened.read(1);
    if (bytes === undefined) throw new DamagedStoreError();
    texts = fromSection<readonly ArticleTexts[]>(bytes);
    return texts;
  };
}

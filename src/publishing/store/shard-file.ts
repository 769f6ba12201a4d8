/** A file of the store with what is known of some hundred files of articles. */
import { once } from '../../base/memoize.ts';
import type { KnownFile } from '../../reading/memory.ts';
import { columnsOf, type ArticleTexts, type FileNameColumns, type PlainColumns, type WordColumns } from './article-columns.ts';
import { demandSection, fromNumbers, fromSection, openCheckedFile, toNumbers, toSection, writeCheckedFile } from './checked-file.ts';
import { storedArticle, type StoredColumns, type StoredPlace } from './stored-article.ts';

/** The files of a shard, in the order of their ids: a column for each thing that is known of them. */
interface FileColumns extends StoredColumns {
  readonly sizes: ArrayLike<number>;
  readonly modified: ArrayLike<number>;
  readonly changed: ArrayLike<number>;
  /** By index, where there are any. */
  readonly problems: Readonly<Record<number, KnownFile['problems']>>;
}

interface WrittenPlain extends PlainColumns {
  /** Indexes of files that are no articles. */
  readonly without: readonly number[];
}

type WrittenFiles = FileNameColumns & Pick<StoredColumns, 'ids'>;
type WrittenWords = WordColumns & Pick<FileColumns, 'problems'>;

export interface ReadShard {
  readonly columns: FileColumns;
  readonly without: ReadonlySet<number>;
}

/** Sections of the file that every publish reads. */
const READ_AT_ONCE = 4;

/** Those after them, of which a publish needs few. */
const SECTION = { permalinks: 4, titles: 5, digests: 6, bodies: 7, texts: 8 } as const;

/** `files` come in the order of their `ids`. */
export function writeShard(file: string, version: string, { ids, files }: { readonly ids: readonly string[]; readonly files: readonly KnownFile[] }): void {
  const { dates, heads, frames, prints, addresses, places, roots, lengths, isoDates, images, permalinks, titles, bodies, texts, ...words } = columnsOf(files.map(({ article }) => article));
  const sizes = files.map(({ state }) => state.size);
  const modified = files.map(({ state }) => state.modified);
  const changed = files.map(({ state }) => state.changed);
  const without = files.flatMap(({ article }, at) => (article === undefined ? [at] : []));
  const problems = Object.fromEntries(files.flatMap(({ problems: own }, at) => (own.length === 0 ? [] : [[at, own] as const])));
  writeCheckedFile(file, version, [
    toNumbers([sizes, modified, changed, dates, heads, frames, prints, addresses, places, roots, lengths]),
    toSection({ isoDates, without } satisfies WrittenPlain),
    toSection({ ids, images } satisfies WrittenFiles),
    toSection({ ...words, problems } satisfies WrittenWords),
    toSection(permalinks()),
    toSection(titles()),
    toSection(files.map(({ digest }) => digest)),
    toSection(bodies()),
    toSection(texts()),
  ]);
}

/** `undefined` where it is damaged, or another version's. */
export function readShard(file: string, version: string): ReadShard | undefined {
  const opened = openCheckedFile(file, version);
  const [numbers, plain, files, words] = opened?.readFirst(READ_AT_ONCE) ?? [];
  if (opened === undefined || numbers === undefined || plain === undefined || files === undefined || words === undefined) return undefined;
  const [sizes = NONE, modified = NONE, changed = NONE, dates = NONE, heads = NONE, frames = NONE, prints = NONE, addresses = NONE, places = NONE, roots = NONE, lengths = NONE] = fromNumbers(numbers, 11);
  const { without, ...columns } = fromSection<WrittenPlain>(plain);
  const later = <Value>(section: number): (() => readonly Value[]) => once(() => fromSection<readonly Value[]>(demandSection(opened, section)));
  return {
    without: new Set(without),
    columns: {
      ...{ sizes, modified, changed, dates, heads, frames, prints, addresses, places, roots, lengths },
      ...columns,
      ...fromSection<WrittenFiles>(files),
      ...fromSection<WrittenWords>(words),
      permalinks: later<string>(SECTION.permalinks),
      titles: later<string>(SECTION.titles),
      digests: later<string>(SECTION.digests),
      bodies: later<string>(SECTION.bodies),
      texts: later<ArticleTexts>(SECTION.texts),
    },
  };
}

const NONE = new Float64Array();

/** A file as it was read, wherever it lies now; its digest and some of its article's texts may throw a `DamagedStoreError`. */
export class StoredFile implements KnownFile {
  readonly article: KnownFile['article'];
  /** Where it is stored. */
  readonly shard: ReadShard;
  readonly #at: number;
  readonly #place: StoredPlace;

  constructor(shard: ReadShard, at: number, place: StoredPlace) {
    this.shard = shard;
    this.#at = at;
    this.#place = place;
    this.article = shard.without.has(at) ? undefined : storedArticle(shard.columns, at, place);
  }

  get problems(): KnownFile['problems'] {
    return this.shard.columns.problems[this.#at]?.map((problem) => ({ ...problem, file: this.#place.file })) ?? NO_PROBLEMS;
  }

  get digest(): string {
    return this.shard.columns.digests()[this.#at] ?? '';
  }

  get state(): KnownFile['state'] {
    const { sizes, modified, changed } = this.shard.columns;
    return { size: sizes[this.#at] ?? 0, modified: modified[this.#at] ?? 0, changed: changed[this.#at] ?? 0 };
  }
}

const NO_PROBLEMS: KnownFile['problems'] = [];

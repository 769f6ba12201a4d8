/** A file of the store with what is known of some hundred files of articles. */
import { once } from '../../base/memoize.ts';
import type { KnownFile } from '../../reading/memory.ts';
import { columnsOf, type ArticleColumns } from './article-columns.ts';
import { fromNumbers, fromSection, openCheckedFile, readFirstSections, toNumbers, toSection, writeCheckedFile } from './checked-file.ts';
import { DamagedStoreError } from './damaged-store-error.ts';
import { storedArticle, textsOf, type ArticleTexts, type ReadTexts } from './stored-article.ts';

/** The files of a shard, in the order of their ids: a column for each thing that is known of them. */
type FileColumns = NumberColumns & PlainColumns & PlaceColumns & WordColumns;

/** Kept as they are in memory. */
interface NumberColumns extends Pick<ArticleColumns, 'dates' | 'heads'> {
  readonly sizes: ArrayLike<number>;
  readonly modified: ArrayLike<number>;
  readonly changed: ArrayLike<number>;
}

/** One byte a character is enough for these. */
interface PlainColumns extends Pick<ArticleColumns, 'isoDates' | 'bodies' | 'lengths'> {
  readonly digests: readonly string[];
  /** Indexes of files that are no articles. */
  readonly without: readonly number[];
}

/** And for these, where names of files and addresses are plain. */
interface PlaceColumns extends Pick<ArticleColumns, 'permalinks' | 'images'> {
  readonly ids: readonly string[];
}

interface WordColumns extends Omit<ArticleColumns, keyof NumberColumns | keyof PlainColumns | keyof PlaceColumns> {
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
  const { dates, heads, isoDates, bodies, lengths, permalinks, images, ...words } = columnsOf(files.map(({ article }) => article));
  const sizes = files.map(({ state }) => state.size);
  const modified = files.map(({ state }) => state.modified);
  const changed = files.map(({ state }) => state.changed);
  const digests = files.map(({ digest }) => digest);
  const without = files.flatMap(({ article }, at) => (article === undefined ? [at] : []));
  const problems = Object.fromEntries(files.flatMap(({ problems: own }, at) => (own.length === 0 ? [] : [[at, own] as const])));
  writeCheckedFile(file, version, [
    toNumbers([sizes, modified, changed, dates, heads]),
    toSection({ digests, isoDates, bodies, lengths, without } satisfies PlainColumns),
    toSection({ ids: members.map(({ id }) => id), permalinks, images } satisfies PlaceColumns),
    toSection({ ...words, problems } satisfies WordColumns),
    toSection(files.map(({ article }) => textsOf(article))),
  ]);
}

const TEXTS = 4;

/** `undefined` where it is damaged, or another version's. */
export function readShard(file: string, version: string): ReadShard | undefined {
  const [numbers, plain, places, words] = readFirstSections(file, version, TEXTS) ?? [];
  if (numbers === undefined || plain === undefined || places === undefined || words === undefined) return undefined;
  const [sizes = NONE, modified = NONE, changed = NONE, dates = NONE, heads = NONE] = fromNumbers(numbers, 5);
  const columns: FileColumns = { sizes, modified, changed, dates, heads, ...fromSection<PlainColumns>(plain), ...fromSection<PlaceColumns>(places), ...fromSection<WordColumns>(words) };
  const texts = once(() => readTexts(file, version));
  return { columns, without: new Set(columns.without), texts: (index) => texts()[index] ?? [''] };
}

const NONE = new Float64Array();

function readTexts(file: string, version: string): readonly ArticleTexts[] {
  const bytes = openCheckedFile(file, version)?.read(TEXTS);
  if (bytes === undefined) throw new DamagedStoreError();
  return fromSection<readonly ArticleTexts[]>(bytes);
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

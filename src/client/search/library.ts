/** The index's files as a reader fetches them: each once, and shown as what it holds. */
import { readContents, type Contents, type Shelf } from '../../base/search/contents.ts';
import { contentsPath, INDEX_VERSION, isPlaced, MANIFEST_PATH, shardPath, shardsOf, textPath, TEXTS_IN_FILE, wordsPath, type IndexKind, type SearchManifest, type SegmentEntry } from '../../base/search/format.ts';
import { readOverview } from '../../base/search/manifest.ts';
import { findPostings, WEIGHT, type ShardShape } from '../../base/search/shard.ts';
import { readTexts, type ArticleText } from '../../base/search/texts.ts';
import { readText } from '../../base/search/characters.ts';
import { inflate } from './inflate.ts';

/**
 * Fetches a site path: of files that come in editions this one, or what took its place meanwhile. Throws where there is
 * no such file any more, which happens when the paper was published meanwhile.
 */
export type Load = (path: string, edition?: string) => Promise<Uint8Array>;

export interface Library {
  readonly manifest: SearchManifest;
  readonly segments: readonly Segment[];
  /** The newest articles, of which no segment holds any, oldest first. */
  readonly newest: readonly ArticleText[];
  readonly readWords: () => Promise<readonly string[]>;
}

/** Where a term is looked for: in all that articles say, in their titles, or among sections, tags and authors. */
export type Place = IndexKind | 'field';

export interface Segment {
  readonly entry: SegmentEntry;
  /** Terms that begin with `prefix`, with the articles that hold them. */
  readonly find: (where: Place, prefix: string, visit: (document: number, weight: number, rest: string) => void) => Promise<void>;
  readonly readText: (document: number) => Promise<ArticleText | undefined>;
  /** Day of the article's date, roughly: as if its segment's articles were spread evenly over their days. */
  readonly dayOf: (document: number) => number;
  /** Those of the articles whose day is at least `from` and below `to`. */
  readonly within: (documents: readonly number[], from: number, to: number) => Promise<readonly number[]>;
}

export async function openLibrary(load: Load): Promise<Library> {
  const { manifest, newest } = readOverview(await inflate(await load(MANIFEST_PATH)));
  if (manifest.version !== INDEX_VERSION) throw new Error('The index was written for another version of this script.');
  const loadOnce = once(load);
  const loadTexts = once(async (path, edition) => readTexts(await inflate(await load(path, edition))));
  return {
    manifest,
    newest,
    segments: manifest.segments.map((entry) => openSegment(entry, loadOnce, loadTexts)),
    readWords: async () => {
      const bytes = await inflate(await loadOnce(wordsPath(manifest.words)));
      const text = readText(bytes, 0, bytes.length);
      // A paper without a segment has no words, and not an empty one.
      return text === '' ? [] : text.split('\n');
    },
  };
}

type Ask<Answer> = (path: string, edition?: string) => Promise<Answer>;

/** Asks for each path once and remembers the answer: one manifest knows one edition of each. */
function once<Answer>(ask: Ask<Answer>): Ask<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (path, edition) => {
    const answer = answers.get(path) ?? ask(path, edition);
    answers.set(path, answer);
    return answer;
  };
}

function openSegment(entry: SegmentEntry, load: Load, loadTexts: Ask<readonly ArticleText[]>): Segment {
  const { id, edition, articles, firstDay, lastDay } = entry;
  const readTable = once(async (path) => readContents(await load(path, edition)));
  return {
    entry,
    async find(where, prefix, visit) {
      const files = filesFor(entry, where, prefix);
      const loaded = await Promise.all(files.map((file) => load(file.path, file.edition)));
      files.forEach(({ shape, start, isMixed }, index) => {
        findPostings(loaded[index] ?? new Uint8Array(), shape, prefix, (document, weight, rest) => {
          if (where !== 'head' || !isMixed || weight >= WEIGHT.insideHeadRun) visit(start + document, weight, rest);
        });
      });
    },
    async readText(document) {
      const { shelf, place } = placeOf(await readTable(contentsPath(id)), document);
      const texts = await loadTexts(textPath(shelf.id, Math.floor(place / TEXTS_IN_FILE)), shelf.edition);
      return texts[place % TEXTS_IN_FILE];
    },
    dayOf: (document) => firstDay + ((lastDay - firstDay) * document) / Math.max(1, articles - 1),
    async within(documents, from, to) {
      const { days } = await readTable(contentsPath(id));
      const isWithin = (day = 0): boolean => day >= from && day < to;
      return documents.filter((document) => isWithin(days[document]));
    },
  };
}

interface ShardFile {
  readonly path: string;
  readonly edition: string;
  readonly shape: ShardShape;
  /** Place of the first of its articles in the segment. */
  readonly start: number;
  /** Whether it holds heads and bodies together. */
  readonly isMixed: boolean;
}

/** The files that hold terms which begin with `prefix`: for shards that are not in place yet, those of the segment's parts. */
function filesFor(entry: SegmentEntry, where: Place, prefix: string, start = 0): readonly ShardFile[] {
  const { id, edition, articles, headShards, merging } = entry;
  const isMixed = headShards === undefined;
  const kind = isMixed || where === 'body' ? 'body' : 'head';
  const shards = shardsOf(prefix, kind === 'head' && !isMixed ? headShards : entry.shards);
  const placed = shards.filter((shard) => isPlaced(entry, kind, shard));
  const shape: ShardShape = { documents: articles, weightBits: isMixed ? 2 : 1 };
  const files = placed.map((shard): ShardFile => ({ path: shardPath(id, kind, shard), edition, shape, start, isMixed }));
  if (placed.length === shards.length) return files;
  let next = start;
  for (const part of merging?.parts ?? []) {
    files.push(...filesFor(part, where, prefix, next));
    next += part.articles;
  }
  return files;
}

/** The shelf on which an article of a segment is, and its place there. */
function placeOf({ shelves }: Contents, document: number): { readonly shelf: Shelf; readonly place: number } {
  let place = document;
  for (const shelf of shelves) {
    if (place < shelf.articles) return { shelf, place };
    place -= shelf.articles;
  }
  throw new RangeError(`The segment holds no article ${document}.`);
}

/** The index's files as a reader fetches them: each once, and shown as what it holds. */
import { readDays } from '../../base/search/days.ts';
import { daysPath, MANIFEST_PATH, packPath, shardPath, shardsOf, textPath, TEXTS_IN_FILE, wordsPath, type IndexKind, type SearchManifest, type SegmentEntry, type Shelf } from '../../base/search/format.ts';
import { findPostings, type ShardShape } from '../../base/search/shard.ts';
import { readTexts, type ArticleText } from '../../base/search/texts.ts';
import { readText } from '../../base/search/characters.ts';

/** Fetches a site path. Throws where there is no such file, which happens when the paper was published meanwhile. */
export type Load = (path: string) => Promise<Uint8Array>;

export interface Library {
  readonly manifest: SearchManifest;
  readonly segments: readonly Segment[];
  /** Texts of the newest articles, oldest first. */
  readonly readPack: () => Promise<readonly ArticleText[]>;
  readonly readWords: () => Promise<readonly string[]>;
}

export interface Segment {
  readonly entry: SegmentEntry;
  readonly documents: number;
  /** Terms that begin with `prefix`, with the articles that hold them. */
  readonly find: (kind: IndexKind, prefix: string, visit: (document: number, weight: number, rest: string) => void) => Promise<void>;
  readonly readText: (document: number) => Promise<ArticleText | undefined>;
  /** Day of the article's date, right to within its shelf. */
  readonly dayOf: (document: number) => number;
  /** Those of the articles whose day is at least `from` and below `to`. */
  readonly within: (documents: readonly number[], from: number, to: number) => Promise<readonly number[]>;
}

export async function openLibrary(load: Load): Promise<Library> {
  const manifest: SearchManifest = JSON.parse(new TextDecoder().decode(await load(MANIFEST_PATH)));
  const files = new Map<string, Promise<Uint8Array>>();
  const loadOnce: Load = (path) => {
    const file = files.get(path) ?? load(path);
    files.set(path, file);
    return file;
  };
  return {
    manifest,
    segments: manifest.segments.map((entry) => openSegment(entry, loadOnce)),
    readPack: async () => (manifest.pack === undefined ? [] : readTexts(await loadOnce(packPath(manifest.pack[0])))),
    readWords: async () => {
      if (manifest.words === undefined) return [];
      const bytes = await loadOnce(wordsPath(manifest.words));
      return readText(bytes, 0, bytes.length).split('\n');
    },
  };
}

function openSegment(entry: SegmentEntry, load: Load): Segment {
  const documents = entry.shelves.reduce((sum, [, count]) => sum + count, 0);
  const bodyShape: ShardShape = { documents, weightBits: entry.headShards === undefined ? 2 : 1 };
  return {
    entry,
    documents,
    async find(kind, prefix, visit) {
      const shards = kind === 'head' ? entry.headShards : entry.shards;
      if (shards === undefined) return;
      const files = await Promise.all(shardsOf(prefix, shards).map((shard) => load(shardPath(entry.id, kind, shard))));
      for (const file of files) findPostings(file, kind === 'head' ? { documents, weightBits: 1 } : bodyShape, prefix, visit);
    },
    async readText(document) {
      const { shelf, index } = placeOf(entry.shelves, document);
      const texts = readTexts(await load(textPath(shelf[0], Math.floor(index / TEXTS_IN_FILE))));
      return texts[index % TEXTS_IN_FILE];
    },
    dayOf(document) {
      const { shelf, index } = placeOf(entry.shelves, document);
      const [, count, first, last] = shelf;
      return first + ((last - first) * index) / Math.max(1, count - 1);
    },
    async within(places, from, to) {
      const kept = await Promise.all(places.map((place) => isWithin(placeOf(entry.shelves, place), from, to, load)));
      return places.filter((_, index) => kept[index]);
    },
  };
}

interface Place {
  readonly shelf: Shelf;
  readonly index: number;
}

/** Days are fetched only of shelves through which a limit runs. */
async function isWithin({ shelf: [id, , first, last], index }: Place, from: number, to: number, load: Load): Promise<boolean> {
  if (first >= from && last < to) return true;
  if (last < from || first >= to) return false;
  const day = readDays(await load(daysPath(id)))[index] ?? 0;
  return day >= from && day < to;
}

function placeOf(shelves: readonly Shelf[], document: number): Place {
  let index = document;
  for (const shelf of shelves) {
    if (index < shelf[1]) return { shelf, index };
    index -= shelf[1];
  }
  throw new RangeError(`The segment holds no article ${document}.`);
}

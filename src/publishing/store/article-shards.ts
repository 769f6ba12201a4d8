/**
 * What the store knows of a paper's articles: their files in the order of their ids, some hundred to one of the store's
 * own, so that a publish writes one of those again and not all. It is knowledge about one folder of articles under one
 * configuration.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../article/article.ts';
import { firstIndexWhere } from '../../base/binary-search.ts';
import type { ArticleMemory, KnownFile } from '../../reading/memory.ts';
import { readData, toSection, writeCheckedFile } from './checked-file.ts';
import { DamagedStoreError } from './damaged-store-error.ts';
import { readShard, StoredFile, writeShard, type ReadShard } from './shard-file.ts';

export interface ArticleShards extends ArticleMemory {
  /** Articles as they were before this run, wherever their files are now. */
  readonly articles: () => readonly Article[];
  /** Writes what was kept in this run; `asOf` is when the run began to look at the files. */
  readonly save: (asOf: number) => void;
}

interface Index {
  readonly key: string;
  readonly asOf: number;
  /** In order. */
  readonly shards: readonly { readonly name: string; readonly firstId: string }[];
}

export const NOWHERE = { path: '', file: '' };

const MOST_FILES = 375;
const FILES = 250;

/** Opens the knowledge that was gathered under this `key`; there is none under another. */
export function openArticleShards(folder: string, version: string, key: string): ArticleShards {
  const index = readIndex(folder, version, key);
  const read = index.shards.map(({ name }) => ({ name, shard: readShard(path.join(folder, name), version) }));
  const whole = new Map(read.map(({ name, shard }) => [name, shard?.columns.ids.length]));
  const shards = read.flatMap(({ shard }) => shard ?? []);
  const own = new Set(shards);
  const ids: string[] = [];
  const files: KnownFile[] = [];
  const isNew = (known: KnownFile): boolean => !(known instanceof StoredFile && own.has(known.shard));
  return {
    asOf: index.asOf,
    articles: () => shards.flatMap((shard) => shard.columns.ids.map((_, at) => new StoredFile(shard, at, NOWHERE).article)).filter((article) => article !== undefined),
    recall: createRecall(shards),
    keep(id, known) {
      ids.push(id);
      files.push(known);
    },
    save: (asOf) =>
      forgetDamaged(folder, () => {
        const written = distribute(ids, index.shards).flatMap(({ name, from, to }) => {
          const isUnchanged = name !== undefined && whole.get(name) === to - from && !files.slice(from, to).some(isNew);
          return isUnchanged ? [{ name, firstId: ids[from] ?? '' }] : cut(from, to).map(([start, end]) => writeNewShard(folder, version, { ids: ids.slice(start, end), files: files.slice(start, end) }));
        });
        const next: Index = { key, asOf, shards: written };
        writeCheckedFile(indexIn(folder), version, [toSection(next)]);
        removeOthers(folder, written.map(({ name }) => name));
      }),
  };
}

/** What turns out to be damaged as it is written again is forgotten with all else: the next run reads the files anew. */
function forgetDamaged(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof DamagedStoreError)) throw error;
    rmSync(indexIn(folder), { force: true });
  }
}

/** Each article to the shard in whose range it falls, so that a new one changes no other. From an index to another, those that hold any. */
function distribute(ids: readonly string[], shards: Index['shards']): readonly { readonly name: string | undefined; readonly from: number; readonly to: number }[] {
  const ranges = shards.length === 0 ? [{ name: undefined, firstId: '' }] : shards;
  let end = 0;
  return ranges
    .map(({ name }, range) => {
      const from = end;
      const beyond = ranges[range + 1]?.firstId;
      while (end < ids.length && (beyond === undefined || (ids[end] ?? '') < beyond)) end += 1;
      return { name, from, to: end };
    })
    .filter(({ from, to }) => to > from);
}

function cut(from: number, to: number): readonly (readonly [from: number, to: number])[] {
  if (to - from <= MOST_FILES) return [[from, to]];
  return Array.from({ length: Math.ceil((to - from) / FILES) }, (_, part) => [from + part * FILES, Math.min(from + (part + 1) * FILES, to)]);
}

function writeNewShard(folder: string, version: string, members: Parameters<typeof writeShard>[2]): Index['shards'][number] {
  const name = `${randomUUID().slice(0, 13)}.articles`;
  writeShard(path.join(folder, name), version, members);
  return { name, firstId: members.ids[0] ?? '' };
}

/** Finds files by their ids. They are mostly asked for one after another, in the order in which they lie. */
function createRecall(shards: readonly ReadShard[]): ArticleMemory['recall'] {
  let current = 0;
  let next = 0;
  return (id, place) => {
    if (shards[current]?.columns.ids[next] === undefined) [current, next] = [current + 1, 0];
    if (shards[current]?.columns.ids[next] !== id) {
      current = lastWhere(shards, ({ columns }) => (columns.ids[0] ?? '') <= id);
      next = lastWhere(shards[current]?.columns.ids ?? [], (one) => one <= id);
    }
    const shard = shards[current];
    if (shard?.columns.ids[next] !== id) return undefined;
    next += 1;
    return new StoredFile(shard, next - 1, place);
  };
}

/** The last index for which it is so, where it is so for the first ones and not for the others; 0 where it is so for none. */
function lastWhere<Value>(values: readonly Value[], isSo: (value: Value) => boolean): number {
  const isNotSo = (index: number): boolean => {
    const value = values[index];
    return value === undefined || !isSo(value);
  };
  return Math.max(0, firstIndexWhere(values.length, isNotSo) - 1);
}

function readIndex(folder: string, version: string, key: string): Index {
  const index = readData<Index>(indexIn(folder), version);
  return index?.key === key ? index : { key, asOf: 0, shards: [] };
}

function indexIn(folder: string): string {
  return path.join(folder, 'articles.index');
}

function removeOthers(folder: string, names: readonly string[]): void {
  const used = new Set(names);
  for (const name of readdirSync(folder)) if (name.endsWith('.articles') && !used.has(name)) rmSync(path.join(folder, name));
}

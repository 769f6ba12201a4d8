/**
 * What the store knows of a paper's articles: their files in the order of their ids, some hundred to one of the store's
 * own, so that a publish writes one of those again and not all. It is knowledge about one folder of articles under one
 * configuration.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../article/article.ts';
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

const NOWHERE = { path: '', file: '' };

const MOST_FILES = 375;
const FILES = 250;

/** Opens the knowledge that was gathered under this `key`; there is none under another. */
export function openArticleShards(folder: string, version: string, key: string): ArticleShards {
  const index = readIndex(folder, version, key);
  const read = index.shards.map(({ name }) => ({ name, shard: readShard(path.join(folder, name), version) }));
  const whole = new Map(read.map(({ name, shard }) => [name, shard?.columns.ids.length]));
  const shards = read.flatMap(({ shard }) => shard ?? []);
  const find = createFinder(shards);
  const kept: { readonly id: string; readonly known: KnownFile; readonly isNew: boolean }[] = [];
  const own = new Set(shards);
  return {
    asOf: index.asOf,
    articles: () => shards.flatMap((shard) => shard.columns.ids.map((_, at) => new StoredFile(shard, at, NOWHERE).article)).filter((article) => article !== undefined),
    recall(id, place) {
      const found = find(id);
      if (found === undefined) return undefined;
      return new StoredFile(found.shard, found.at, place);
    },
    keep(id, known) {
      kept.push({ id, known, isNew: !(known instanceof StoredFile && own.has(known.shard)) });
    },
    save: (asOf) =>
      forgetDamaged(folder, () => {
        const shards = distribute(kept, index.shards).flatMap(({ name, members }) => {
          const isUnchanged = name !== undefined && whole.get(name) === members.length && !members.some(({ isNew }) => isNew);
          return isUnchanged ? [{ name, firstId: members[0]?.id ?? '' }] : cut(members).map((part) => writeNewShard(folder, version, part));
        });
        const next: Index = { key, asOf, shards };
        writeCheckedFile(indexIn(folder), version, [toSection(next)]);
        removeOthers(folder, shards.map(({ name }) => name));
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

interface Member {
  readonly id: string;
  readonly known: KnownFile;
  readonly isNew: boolean;
}

/** Each article to the shard in whose range it falls, so that a new one changes no other. */
function distribute(members: readonly Member[], shards: Index['shards']): readonly { readonly name: string | undefined; readonly members: Member[] }[] {
  const ranges = [...(shards.length === 0 ? [{ name: undefined, firstId: '' }] : shards)].map(({ name, firstId }) => ({ name, firstId, members: new Array<Member>() }));
  let current = 0;
  for (const member of members) {
    while ((ranges[current + 1]?.firstId ?? LAST) <= member.id) current += 1;
    ranges[current]?.members.push(member);
  }
  return ranges.filter(({ members: found }) => found.length > 0);
}

/** After every id. */
const LAST = '\uffff\uffff';

function cut(members: readonly Member[]): readonly (readonly Member[])[] {
  if (members.length <= MOST_FILES) return [members];
  return Array.from({ length: Math.ceil(members.length / FILES) }, (_, part) => members.slice(part * FILES, (part + 1) * FILES));
}

function writeNewShard(folder: string, version: string, members: readonly Member[]): Index['shards'][number] {
  const name = `${randomUUID().slice(0, 13)}.articles`;
  writeShard(path.join(folder, name), version, members);
  return { name, firstId: members[0]?.id ?? '' };
}

/** Finds files by their ids. They are mostly asked for one after another, in the order in which they lie. */
function createFinder(shards: readonly ReadShard[]): (id: string) => { readonly shard: ReadShard; readonly at: number } | undefined {
  let current = 0;
  let next = 0;
  return (id) => {
    if (shards[current]?.columns.ids[next] === undefined) [current, next] = [current + 1, 0];
    if (shards[current]?.columns.ids[next] !== id) {
      current = lastWhere(shards, ({ columns }) => (columns.ids[0] ?? '') <= id);
      next = lastWhere(shards[current]?.columns.ids ?? [], (one) => one <= id);
    }
    const shard = shards[current];
    if (shard?.columns.ids[next] !== id) return undefined;
    const at = next;
    next += 1;
    return { shard, at };
  };
}

/** The last index for which it is so, where it is so for the first ones and not for the others; 0 where it is so for none. */
function lastWhere<Value>(values: readonly Value[], isSo: (value: Value) => boolean): number {
  let [from, to] = [0, values.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    const value = values[middle];
    if (value !== undefined && isSo(value)) from = middle;
    else to = middle;
  }
  return from;
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

/**
 * What the store knows of a paper's articles: records in the order of their ids, some thousand to a file, so that a
 * publish writes one file again and not all. It is knowledge about one folder of articles under one configuration.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../article/article.ts';
import type { ArticleMemory, KnownFile } from '../../reading/memory.ts';
import { knownFileOf, recordOf, textsOf, type ArticleRecord, type ArticleTexts } from './article-record.ts';
import { DamagedStoreError } from './damaged-store-error.ts';
import { fromSection, openCheckedFile, toSection, writeCheckedFile, type CheckedFile } from './checked-file.ts';

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

interface Remembered {
  readonly record: ArticleRecord;
  readonly texts: () => ArticleTexts;
}

const NOWHERE = { path: '', file: '' };

const MOST_RECORDS = 1500;
const RECORDS = 1000;

/** Opens the knowledge that was gathered under this `key`; there is none under another. */
export function openArticleShards(folder: string, version: string, key: string): ArticleShards {
  const index = readIndex(folder, version, key);
  const remembered = new Map<string, Remembered>();
  const whole = new Map<string, number>();
  for (const { name } of index.shards) {
    const records = readShard(path.join(folder, name), version);
    if (records === undefined) continue;
    whole.set(name, records.length);
    for (const one of records) remembered.set(one.record.id, one);
  }
  const kept: { readonly id: string; readonly known: KnownFile; readonly isNew: boolean }[] = [];
  const recalled = new Map<string, KnownFile>();
  return {
    asOf: index.asOf,
    articles: () => Array.from(remembered.values(), ({ record, texts }) => knownFileOf(record, NOWHERE, texts).article).filter((article) => article !== undefined),
    recall(id, place) {
      const one = remembered.get(id);
      if (one === undefined) return undefined;
      const known = knownFileOf(one.record, place, one.texts);
      recalled.set(id, known);
      return known;
    },
    keep(id, known) {
      kept.push({ id, known, isNew: recalled.get(id) !== known });
    },
    save(asOf) {
      const shards = distribute(kept, index.shards).flatMap(({ name, members }) => {
        const isUnchanged = name !== undefined && whole.get(name) === members.length && !members.some(({ isNew }) => isNew);
        return isUnchanged ? [{ name, firstId: members[0]?.id ?? '' }] : cut(members).map((part) => writeShard(folder, version, part));
      });
      const next: Index = { key, asOf, shards };
      writeCheckedFile(indexIn(folder), version, [toSection(next)]);
      removeOthers(folder, shards.map(({ name }) => name));
    },
  };
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
  if (members.length <= MOST_RECORDS) return [members];
  return Array.from({ length: Math.ceil(members.length / RECORDS) }, (_, part) => members.slice(part * RECORDS, (part + 1) * RECORDS));
}

function writeShard(folder: string, version: string, members: readonly Member[]): Index['shards'][number] {
  const name = `${randomUUID().slice(0, 13)}.articles`;
  const records = members.map(({ id, known }) => recordOf(id, known));
  writeCheckedFile(path.join(folder, name), version, [toSection(records), toSection(members.map(({ known }) => textsOf(known)))]);
  return { name, firstId: members[0]?.id ?? '' };
}

function readShard(file: string, version: string): readonly Remembered[] | undefined {
  const opened = openCheckedFile(file, version);
  const bytes = opened?.read(0);
  if (opened === undefined || bytes === undefined) return undefined;
  const texts = readTextsOnce(opened);
  return fromSection<readonly ArticleRecord[]>(bytes).map((record, index) => ({ record, texts: () => texts()[index] ?? [''] }));
}

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

function readIndex(folder: string, version: string, key: string): Index {
  const bytes = openCheckedFile(indexIn(folder), version)?.read(0);
  const index = bytes === undefined ? undefined : fromSection<Index>(bytes);
  return index?.key === key ? index : { key, asOf: 0, shards: [] };
}

function indexIn(folder: string): string {
  return path.join(folder, 'articles.index');
}

function removeOthers(folder: string, names: readonly string[]): void {
  const used = new Set(names);
  for (const name of readdirSync(folder)) if (name.endsWith('.articles') && !used.has(name)) rmSync(path.join(folder, name));
}

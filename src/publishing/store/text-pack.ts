/**
 * Texts by digests, one after another in a file that grows: plain ones of bodies by those of the bodies, since the search
 * index asks for old articles' when it merges, and full ones of feeds. A text that is missing or damaged can always be made again.
 */
import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '../../base/hash.ts';
import { readData, toSection, writeCheckedFile } from './checked-file.ts';
import { openPlaces, writePlaces, type Place, type TextPlaces } from './text-places.ts';

export interface TextPack {
  readonly get: (digest: string) => string | undefined;
  readonly put: (digest: string, text: string) => void;
  /** Writes what was put. From time to time it drops what is not `live`, once that is most of the file. */
  readonly save: (live: Iterable<string>) => void;
  readonly close: () => void;
}

/** Places of texts, a column for each part. */
interface Places {
  readonly digests: readonly string[];
  readonly offsets: readonly number[];
  readonly sizes: readonly number[];
  readonly hashes: readonly number[];
}

/** What every run that has a text to add reads and writes. */
interface Index {
  /** Bytes of the file that are in order; what follows was never finished. */
  readonly length: number;
  /** Name of the file with the places of most texts, which is read when one of them is asked for. */
  readonly base: string | undefined;
  /** Of the texts since. */
  readonly places: Places;
}

const PACK = 'texts.pack';
const INDEX = 'texts.index';
const BASE_ENDING = '.texts';
/** Places beside the base from which on they are joined to it. */
const MOST_PLACES = 1_000;
/** Bytes held back before they are written. */
const BUFFERED = 4 * 1024 * 1024;
/** Bytes that may lie unused before the file is written anew. */
const SLACK = 16 * 1024 * 1024;

export function openTextPack(folder: string, version: string): TextPack {
  let opened: Opened | undefined;
  const open = (): Opened => (opened ??= openPack(folder, version));
  return {
    get: (digest) => open().get(digest),
    put: (digest, text) => open().put(digest, text),
    save(live) {
      if (opened?.isChanged() === true) opened.save(live);
    },
    close() {
      opened?.close();
      opened = undefined;
    },
  };
}

interface Opened extends TextPack {
  readonly isChanged: () => boolean;
}

function openPack(folder: string, version: string): Opened {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, PACK);
  const index = readIndex(folder, version);
  let places = placesOf(index?.places);
  let baseName = index?.base;
  let opened: TextPlaces | undefined;
  const base = (): TextPlaces => (opened ??= openPlaces(baseName === undefined ? undefined : path.join(folder, baseName), version));
  const descriptor = openSync(file, index === undefined ? 'w+' : 'r+');
  let length = index?.length ?? 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let changed = false;
  if (index !== undefined) ftruncateSync(descriptor, length);

  function flush(): void {
    if (waitingBytes === 0) return;
    writeSync(descriptor, Buffer.concat(waiting), 0, waitingBytes, length - waitingBytes);
    waiting = [];
    waitingBytes = 0;
  }

  function get(digest: string): string | undefined {
    const [offset, size, hash] = places.get(digest) ?? base().find(digest) ?? [];
    if (offset === undefined || size === undefined) return undefined;
    if (offset + size > length - waitingBytes) flush();
    const bytes = Buffer.allocUnsafe(size);
    const text = readSync(descriptor, bytes, 0, size, offset) === size ? bytes.toString('utf16le') : '';
    return hashOf(text) === hash ? text : undefined;
  }

  function put(digest: string, text: string): void {
    const bytes = Buffer.from(text, 'utf16le');
    places.set(digest, [length, bytes.byteLength, hashOf(text)]);
    length += bytes.byteLength;
    waiting.push(bytes);
    waitingBytes += bytes.byteLength;
    changed = true;
    if (waitingBytes > BUFFERED) flush();
  }

  function save(live: Iterable<string>): void {
    flush();
    if (places.size > MOST_PLACES) saveAll(live);
    else writeIndex();
  }

  function saveAll(live: Iterable<string>): void {
    const all = new Map([...base().all(), ...places]);
    const used = [...new Set(live)].reduce((sum, digest) => sum + (all.get(digest)?.[1] ?? 0), 0);
    if (length - used > used + SLACK) {
      // The next run begins an empty pack, and the texts that it needs are made again as they are asked for.
      rmSync(path.join(folder, INDEX), { force: true });
      return;
    }
    const name = `${randomUUID().slice(0, 13)}${BASE_ENDING}`;
    writePlaces(path.join(folder, name), version, all);
    [baseName, opened, places] = [name, undefined, new Map()];
    writeIndex();
    for (const name of readdirSync(folder)) if (name.endsWith(BASE_ENDING) && name !== baseName) rmSync(path.join(folder, name));
  }

  function writeIndex(): void {
    writeCheckedFile(path.join(folder, INDEX), version, [toSection({ length, base: baseName, places: columnsOf(places) } satisfies Index)]);
  }

  return { get, put, save, close: () => closeSync(descriptor), isChanged: () => changed };
}

function readIndex(folder: string, version: string): Index | undefined {
  const index = readData<Index>(path.join(folder, INDEX), version);
  const size = statSync(path.join(folder, PACK), { throwIfNoEntry: false })?.size ?? 0;
  return index === undefined || size < index.length ? undefined : index;
}

function columnsOf(places: ReadonlyMap<string, Place>): Places {
  const all = [...places.values()];
  return { digests: [...places.keys()], offsets: all.map(([offset]) => offset), sizes: all.map(([, size]) => size), hashes: all.map(([, , hash]) => hash) };
}

function placesOf(columns: Places | undefined): Map<string, Place> {
  const { digests = [], offsets = [], sizes = [], hashes = [] } = columns ?? {};
  return new Map(digests.map((digest, at) => [digest, [offsets[at] ?? 0, sizes[at] ?? 0, hashes[at] ?? 0]]));
}

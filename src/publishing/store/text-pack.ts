/**
 * Plain texts of bodies by the digests of the bodies, one after another in a file that grows: the search index asks for
 * the texts of old articles when it merges. A text that is missing or damaged can always be made again.
 */
import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '../../base/hash.ts';
import { fromSection, openCheckedFile, toSection, writeCheckedFile } from './checked-file.ts';

export interface TextPack {
  readonly get: (digest: string) => string | undefined;
  readonly put: (digest: string, text: string) => void;
  /** Writes what was put, and drops what is not `live` once that is most of the file. */
  readonly save: (live: Iterable<string>) => void;
  readonly close: () => void;
}

/** Where a text lies: offset and length in bytes, and its hash. */
type Place = readonly [number, number, number];

interface Index {
  /** Bytes of the file that are in order; what follows was never finished. */
  readonly length: number;
  readonly places: Readonly<Record<string, Place>>;
}

const PACK = 'texts.pack';
const INDEX = 'texts.index';
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
  const places = new Map(Object.entries(index?.places ?? {}));
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
    const [offset, size, hash] = places.get(digest) ?? [];
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
    const used = [...new Set(live)].reduce((sum, digest) => sum + (places.get(digest)?.[1] ?? 0), 0);
    // The next run begins an empty pack, and the texts that it needs are made again as they are asked for.
    if (length - used > used + SLACK) rmSync(path.join(folder, INDEX), { force: true });
    else writeCheckedFile(path.join(folder, INDEX), version, [toSection({ length, places: Object.fromEntries(places) } satisfies Index)]);
  }

  return { get, put, save, close: () => closeSync(descriptor), isChanged: () => changed };
}

function readIndex(folder: string, version: string): Index | undefined {
  const bytes = openCheckedFile(path.join(folder, INDEX), version)?.read(0);
  const index = bytes === undefined ? undefined : fromSection<Index>(bytes);
  const size = statSync(path.join(folder, PACK), { throwIfNoEntry: false })?.size ?? 0;
  return index === undefined || size < index.length ? undefined : index;
}

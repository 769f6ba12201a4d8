/**
 * Files of the store: sections of bytes, each with its length and checksum, under the version of the code that wrote
 * them. What is damaged, cut short, foreign or of another version reads as absent; nothing here throws for it, unless it is
 * demanded.
 */
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { DamagedStoreError } from './damaged-store-error.ts';

export interface CheckedFile {
  /** A section's bytes; `undefined` when they are not what was written. */
  readonly read: (section: number) => Buffer | undefined;
  /** The first so many sections, which are read at once; `undefined` when any of them is not what was written. */
  readonly readFirst: (count: number) => readonly Buffer[] | undefined;
}

/** Writes a file as a whole: whoever reads it meanwhile finds the old one or the new. */
export function writeCheckedFile(file: string, version: string, sections: readonly Uint8Array[]): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const head = [MAGIC, version, ...sections.map((bytes) => `${bytes.byteLength}:${crc32(bytes)}`)].join(' ');
  const draft = `${file}.${process.pid}.draft`;
  try {
    writeFileSync(draft, Buffer.concat([Buffer.from(`${crc32(head)} ${head}`.padEnd(HEAD_BYTES - 1)), Buffer.from('\n'), ...sections]));
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Opens a file of this version; its sections are read, and checked, when they are asked for. */
export function openCheckedFile(file: string, version: string): CheckedFile | undefined {
  const lengths = parseHead(readAt(file, 0, HEAD_BYTES), version);
  return lengths && { read: (section) => readSections(file, lengths, section, section + 1)?.[0], readFirst: (count) => readSections(file, lengths, 0, count) };
}

/** A section on which somebody relies already. Throws a `DamagedStoreError` when it is not what was written, or there is no such file any more. */
export function demandSection(file: CheckedFile | undefined, section: number): Buffer {
  const bytes = file?.read(section);
  if (bytes === undefined) throw new DamagedStoreError();
  return bytes;
}

function readSections(file: string, lengths: readonly WrittenSection[], from: number, to: number): readonly Buffer[] | undefined {
  const wanted = lengths.slice(from, to);
  if (wanted.length < to - from) return undefined;
  const bytes = readAt(file, HEAD_BYTES + sizeOf(lengths.slice(0, from)), sizeOf(wanted));
  if (bytes === undefined) return undefined;
  let end = 0;
  const sections = wanted.map(({ length }) => bytes.subarray(end, (end += length)));
  return wanted.every(({ checksum }, index) => crc32(sections[index] ?? '') === checksum) ? sections : undefined;
}

function sizeOf(sections: readonly WrittenSection[]): number {
  return sections.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Data as a section: JSON of one byte a character where that is enough, which is half as long and quicker to
 * read, and otherwise UTF-16, which costs no decoding. The second byte tells which, as JSON holds no zero.
 */
export function toSection(data: unknown): Buffer {
  const json = JSON.stringify(data);
  return Buffer.from(json, ONE_BYTE.test(json) ? 'latin1' : 'utf16le');
}

const ONE_BYTE = /^[\0-\xff]*$/;

/** The JSON of a section that was found whole. */
export function fromSection<Data>(bytes: Buffer): Data {
  const data: Data = JSON.parse(bytes.toString(bytes[1] === 0 ? 'utf16le' : 'latin1'));
  return data;
}

/** Columns of equally many numbers as a section. */
export function toNumbers(columns: readonly ArrayLike<number>[]): Buffer {
  return Buffer.from(new Float64Array(columns.flatMap((column) => Array.from(column))).buffer);
}

/** The so many columns of a section that was found whole. */
export function fromNumbers(bytes: Buffer, columns: number): readonly Float64Array[] {
  // A copy, since numbers have to begin at a multiple of eight.
  const numbers = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const length = numbers.length / columns;
  return Array.from({ length: columns }, (_, column) => numbers.subarray(column * length, (column + 1) * length));
}

/** The data of a file that has one section; `undefined` where it is absent, or not what was written. */
export function readData<Data>(file: string, version: string): Data | undefined {
  const bytes = openCheckedFile(file, version)?.read(0);
  return bytes && fromSection<Data>(bytes);
}

/** With the order of bytes in numbers, as a store may come from another machine. */
const MAGIC = `sokbo-store-${endianness()}`;

/** Room for the checksums of a dozen sections. */
const HEAD_BYTES = 512;

interface WrittenSection {
  /** Bytes. */
  readonly length: number;
  readonly checksum: number;
}

function parseHead(bytes: Buffer | undefined, version: string): readonly WrittenSection[] | undefined {
  const [checksum, ...words] = (bytes?.toString('latin1').trimEnd() ?? '').split(' ');
  const [magic, written, ...sections] = words;
  if (magic !== MAGIC || written !== version || crc32(words.join(' ')) !== Number(checksum)) return undefined;
  return sections.map((section) => {
    const [length = 0, sum = 0] = section.split(':').map(Number);
    return { length, checksum: sum };
  });
}

/** Exactly these bytes of a file; `undefined` where it is absent, shorter or cannot be read. */
export function readAt(file: string, position: number, length: number): Buffer | undefined {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.allocUnsafe(length);
      return readSync(descriptor, bytes, 0, length, position) === length ? bytes : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/**
 * Files of the store: sections of bytes, each with its length and checksum, under the version of the code that wrote
 * them. What is damaged, cut short, foreign or of another version reads as absent; nothing here throws for it.
 */
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

export interface CheckedFile {
  /** A section's bytes; `undefined` when they are not what was written. */
  readonly read: (section: number) => Buffer | undefined;
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
  const lengths = parseHead(readAt(file, 0, HEAD_BYTES)?.toString('latin1').trimEnd() ?? '', version);
  if (lengths === undefined) return undefined;
  return {
    read(section) {
      const wanted = lengths[section];
      if (wanted === undefined) return undefined;
      const start = lengths.slice(0, section).reduce((sum, { length }) => sum + length, HEAD_BYTES);
      const bytes = readAt(file, start, wanted.length);
      return bytes !== undefined && crc32(bytes) === wanted.checksum ? bytes : undefined;
    },
  };
}

/** Data as a section: UTF-16, which costs no decoding. */
export function toSection(data: unknown): Buffer {
  return Buffer.from(JSON.stringify(data), 'utf16le');
}

/** The JSON of a section that was found whole. */
export function fromSection<Data>(bytes: Buffer): Data {
  const data: Data = JSON.parse(bytes.toString('utf16le'));
  return data;
}

/** The data of a file that has one section; `undefined` where it is absent, or not what was written. */
export function readData<Data>(file: string, version: string): Data | undefined {
  const bytes = openCheckedFile(file, version)?.read(0);
  return bytes && fromSection<Data>(bytes);
}

const MAGIC = 'sokbo-store';

/** Room for the checksums of a dozen sections. */
const HEAD_BYTES = 512;

function parseHead(text: string, version: string): { readonly length: number; readonly checksum: number }[] | undefined {
  const [checksum, ...words] = text.split(' ');
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

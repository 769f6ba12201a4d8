/** Parts of what is published that lie in files of their own, each written once and read when somebody asks for it. */
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where parts were written to or read from. */
const fileNames = new WeakMap<object, string>();

/** Notes that this part was read from a file. */
export function notePart(part: object, file: string): void {
  fileNames.set(part, file);
}

/** The name of the file of `folder` in which the part lies. One that lies in none is written into a file whose name begins with `prefix`. */
export function storePart(part: object, folder: string, prefix: string, write: (file: string) => void): string {
  const known = fileNames.get(part);
  if (known !== undefined && path.dirname(known) === folder) return path.basename(known);
  const name = `${prefix}${randomUUID().slice(0, 13)}`;
  write(path.join(folder, name));
  fileNames.set(part, path.join(folder, name));
  return name;
}

/** Removes the files of other parts whose names begin with `prefix`. */
export function removeOtherParts(folder: string, prefix: string, parts: readonly object[]): void {
  const used = new Set(parts.map((part) => fileNames.get(part)));
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (name.startsWith(prefix) && !used.has(file)) rmSync(file, { force: true });
  }
}

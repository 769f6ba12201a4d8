/**
 * Files that are no pages and were published: of each, what decides whether it is still right. Those that are compared
 * as one are a group, which a publish that leaves it as it is knows by its key alone.
 */
import path from 'node:path';
import { once } from '../../base/memoize.ts';
import type { OutputGroup } from '../../outputs/output.ts';
import { demandSection, fromSection, openCheckedFile, toSection, writeCheckedFile } from './checked-file.ts';
import { distinctLookups, NO_LOOKUPS, writeLookups, type Lookups } from './published-pages.ts';
import { notePart, storePart } from './published-parts.ts';

export interface PublishedFile {
  readonly fingerprint: string;
  readonly lookups: Lookups;
  /** Digest of its bytes, where later files may be made of it. */
  readonly digest?: string | undefined;
}

export interface PublishedGroup extends Pick<OutputGroup, 'key' | 'folders'> {
  /** Of all its files, each picture once. */
  readonly lookups: Lookups;
  /** By path below the output. Throws a `DamagedStoreError`. */
  readonly files: () => ReadonlyMap<string, PublishedFile>;
}

/** A group as it was just published. */
export function createGroup({ key, folders }: Pick<OutputGroup, 'key' | 'folders'>, files: ReadonlyMap<string, PublishedFile>): PublishedGroup {
  return { key, folders, lookups: distinctLookups(files.values()), files: () => files };
}

/** As JSON. */
export type WrittenFile = readonly [path: string, fingerprint: string, lookups?: Lookups, digest?: string];

export function writeFiles(files: ReadonlyMap<string, PublishedFile>): readonly WrittenFile[] {
  return Array.from(files, ([name, { fingerprint, lookups, digest }]) => (digest === undefined ? [name, fingerprint, ...writeLookups(lookups)] : [name, fingerprint, lookups, digest]));
}

/** By path below the output. */
export function readFiles(files: readonly WrittenFile[]): ReadonlyMap<string, PublishedFile> {
  return new Map(files.map(([name, fingerprint, lookups = NO_LOOKUPS, digest]) => [name, { fingerprint, lookups, digest }]));
}

/** `file`: the group's files, beside the file that names it. */
export interface WrittenGroup extends Omit<PublishedGroup, 'files'> {
  readonly file: string;
}

/** Groups as the files in `folder` have them. */
export function readGroups(folder: string, version: string, written: readonly WrittenGroup[]): readonly PublishedGroup[] {
  return written.map(({ file, ...group }) => {
    const read = { ...group, files: once(() => readGroup(path.join(folder, file), version)) };
    notePart(read, path.join(folder, file));
    return read;
  });
}

/** Writes the groups that lie in no file of `folder` yet, into files whose names begin with `prefix`. */
export function writeGroups(folder: string, version: string, prefix: string, groups: readonly PublishedGroup[]): readonly WrittenGroup[] {
  return groups.map((group) => {
    const { files, ...summary } = group;
    return { ...summary, file: storePart(group, folder, prefix, (to) => writeCheckedFile(to, version, [toSection(writeFiles(files()))])) };
  });
}

function readGroup(file: string, version: string): ReadonlyMap<string, PublishedFile> {
  return readFiles(fromSection<readonly WrittenFile[]>(demandSection(openCheckedFile(file, version), 0)));
}

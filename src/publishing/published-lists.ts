/** What a publish changed, for reports and for deploy hooks that send only that. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StagedFile } from './collection.ts';

/** Files by their `/` separated paths below the site, each list sorted. */
export interface PublishedLists {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function listPublished(staged: readonly StagedFile[], removed: Iterable<string>): PublishedLists {
  const changed = staged.filter(({ over }) => over === 'different');
  const added = staged.filter(({ over }) => over !== 'different');
  return { added: added.map(({ file }) => file).sort(), changed: changed.map(({ file }) => file).sort(), removed: [...removed].sort() };
}

export function isEmpty({ added, changed, removed }: PublishedLists): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** Writes the lists as JSON to `file`, whose folder is made where needed. Readers see the old lists or the new. */
export function writePublishedList(file: string, lists: PublishedLists): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  const { added, changed, removed } = lists;
  writeFileSync(draft, `${JSON.stringify({ added, changed, removed }, null, 2)}\n`);
  renameSync(draft, file);
}

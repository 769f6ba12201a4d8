/** Publishes small sites for tests, in one call. */
import { openStaging, type StagingOptions } from '../../src/publishing/staging.ts';
import { readFiles } from '../support/temporary-folder.ts';

export type Files = Readonly<Record<string, string>>;

/** Publishes a whole site of article pages to `out`. */
export async function publish(out: string, files: Files, options: StagingOptions = {}) {
  const staging = await openStaging(out, options);
  for (const [name, contents] of Object.entries(files)) staging.add(name, 'article', contents);
  return staging.publish();
}

/** Publishes changes to the site at `out`. */
export async function publishChanges(out: string, files: Files, removed: readonly string[] = [], options: StagingOptions = {}) {
  const staging = await openStaging(out, { mode: 'changes', ...options });
  for (const [name, contents] of Object.entries(files)) staging.add(name, 'article', contents);
  for (const name of removed) staging.remove(name);
  return staging.publish();
}

/** Files below `out` but for the marker. */
export function pagesOf(out: string): Files {
  const { '.sokbo': _marker, ...pages } = readFiles(out);
  return pages;
}

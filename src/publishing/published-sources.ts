/** Files of the live site from which others can be made, as long as they are to the byte what was published. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../base/digest.ts';
import { outputPathOf } from '../base/urls.ts';
import { NOTHING_PUBLISHED, type PublishedIndex } from '../outputs/search/published.ts';
import type { Comparing } from './changes.ts';

/** What other code made, or somebody changed since, counts as absent. */
export function openPublishedIndex(output: string, { before, fileAt, shared }: Pick<Comparing, 'before' | 'fileAt' | 'shared'>): PublishedIndex {
  if (before?.shared !== shared) return NOTHING_PUBLISHED;
  return {
    fingerprintOf: (sitePath) => fileAt(outputPathOf(sitePath))?.fingerprint,
    read(sitePath) {
      const file = outputPathOf(sitePath);
      const digest = fileAt(file)?.digest;
      if (digest === undefined) return undefined;
      try {
        const bytes = readFileSync(path.join(output, file));
        return digestOf(bytes) === digest ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

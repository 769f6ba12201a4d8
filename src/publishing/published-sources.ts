/** Files of the live site from which others can be made, as long as they are to the byte what was published. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../base/digest.ts';
import { outputPathOf } from '../base/urls.ts';
import type { PublishedIndex } from '../outputs/search/published.ts';
import type { Comparing } from './changes.ts';
import type { PublishedSite } from './store/published-site.ts';

/** What other code made, or somebody changed since, counts as absent. */
export function openPublishedIndex(output: string, { before, shared }: Pick<Comparing, 'before' | 'shared'>): PublishedIndex {
  const files = before?.shared === shared ? before.files : NO_FILES;
  return {
    fingerprintOf: (sitePath) => files.get(outputPathOf(sitePath))?.fingerprint,
    read(sitePath) {
      const file = outputPathOf(sitePath);
      const digest = files.get(file)?.digest;
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

const NO_FILES: PublishedSite['files'] = new Map();

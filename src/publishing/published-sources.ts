/** Files of the live site from which others can be made, as long as they are to the byte what was published. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../base/digest.ts';
import { outputPathOf } from '../base/urls.ts';
import type { Comparing } from './changes.ts';

/** By site path. What other code made, or somebody changed since, counts as absent. */
export function createSourceReader(output: string, { before, shared }: Pick<Comparing, 'before' | 'shared'>): (sitePath: string) => Uint8Array | undefined {
  return (sitePath) => {
    const file = outputPathOf(sitePath);
    const digest = before?.shared === shared ? before.files.get(file)?.digest : undefined;
    if (digest === undefined) return undefined;
    try {
      const bytes = readFileSync(path.join(output, file));
      return digestOf(bytes) === digest ? bytes : undefined;
    } catch {
      return undefined;
    }
  };
}

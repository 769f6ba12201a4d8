/** Puts into the staging folder the pictures that are not published yet: kept ones as they are, others newly made, a few at once. */
import { forSome } from '../base/for-some.ts';
import type { MadeOutput } from '../outputs/output.ts';
import type { BuildOptions } from './options.ts';
import type { Staging } from './staging.ts';
import type { MadeFiles } from './store/made-files.ts';
import type { PublishedFile } from './store/published-files.ts';
import type { PublishedSite } from './store/published-site.ts';

export interface MakingOptions extends Pick<BuildOptions, 'jobs' | 'onProgress'> {
  readonly made: MadeFiles;
  /** The last publish, as far as it is known. */
  readonly before: PublishedSite | undefined;
}

/** Notes every file in `files`. One that is noted there already is passed over. */
export async function stageMade(staging: Pick<Staging, 'add'>, planned: Iterable<MadeOutput>, { made, before, jobs, onProgress }: MakingOptions, files: Map<string, PublishedFile>): Promise<void> {
  const missing: MadeOutput[] = [];
  for (const output of planned) {
    const { path, fingerprint } = output;
    if (files.has(path)) continue;
    files.set(path, { fingerprint, lookups: [] });
    if (before?.files.get(path)?.fingerprint !== fingerprint) missing.push(output);
  }
  let done = 0;
  await forSome(missing, jobs, async ({ path, make }) => {
    staging.add(path, 'asset', await made.get(path, make));
    done += 1;
    onProgress({ what: 'pictures', done, total: missing.length });
  });
}

/** A build from beginning to end: read the paper, publish it, say what came of it. */
import { compareProblems } from '../base/problem.ts';
import { checkFolders } from './folders.ts';
import { findLiveFaults } from './live-faults.ts';
import { readPublishId } from './marker.ts';
import type { BuildOptions } from './options.ts';
import { lockOutput, type OutputLock } from './output-lock.ts';
import { isError, readPaper } from './paper.ts';
import { publishPaper } from './publish-paper.ts';
import type { BuildReport } from './report.ts';
import { assertNoWholeSite } from './shards.ts';
import { createSteps } from './steps.ts';
import { DamagedStoreError } from './store/damaged-store-error.ts';
import { openStore, type OpenStore } from './store/store.ts';

/**
 * Builds the paper and publishes it. Problems in content are in the report; throws a `UsageError` or a
 * `ForeignFolderError` for folders that cannot be used, and an `Error` for a bug or a failing machine.
 * `open`: the store of who builds time and again, and remembers.
 */
export async function buildPaper(options: BuildOptions, open: OpenStore = openStore): Promise<BuildReport> {
  checkFolders(options);
  if (options.shard !== undefined) assertNoWholeSite(options.out);
  const lock = lockOutput(options.out, options.releases);
  try {
    return await buildLocked(options, lock, open).catch((error: unknown) => {
      if (error instanceof DamagedStoreError) return buildLocked({ ...options, clean: true }, lock, open);
      throw error;
    });
  } finally {
    lock.release();
  }
}

async function buildLocked(options: BuildOptions, lock: OutputLock, open: OpenStore): Promise<BuildReport> {
  const steps = createSteps();
  const store = open(options.site, options);
  try {
    const { output } = lock.places;
    // A part of a build says nothing of what the whole site holds.
    const before = options.shard === undefined ? await steps.time('store', () => store.published.read(output, readPublishId(output))) : undefined;
    const { paper, holdable, language, waiting, problems } = await readPaper(options, store, before?.runs, steps);
    const faulty = [...new Set(problems.filter(isError).map(({ file }) => file))].sort();
    const liveFaults = findLiveFaults({ faulty, knownArticles: store.knownArticles, before, folders: options });
    const outcome = paper === undefined ? { ...NOTHING_DONE, holdable } : await publishPaper(paper, { options, lock, store, before, steps });
    return { ...outcome, resumed: lock.resumed, held: outcome.published ? faulty : [], liveFaults, language, waiting, problems: problems.toSorted(compareProblems), milliseconds: steps.total(), steps: steps.milliseconds() };
  } finally {
    store.close();
  }
}

const NOTHING_DONE = { published: false, articles: 0, pages: 0, rendered: [], lists: { added: [], changed: [], removed: [] }, explanation: undefined, missingPictures: [], movedArticles: [], unkept: undefined };

/**
 * Stops a publish, and the run that finishes it, at each of its steps on the disk in turn. What the killed processes
 * of the other tests in this folder meet by chance is met here for certain.
 */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPublishId } from '../../src/publishing/marker.ts';
import { InterruptedPublishError, OutputError } from '../../src/publishing/output-error.ts';
import { openStaging } from '../../src/publishing/staging.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { IS_FULL } from './scale.ts';
import { addSite, contentsOf, findFaults, leftBeside, makeTwoSites, publishedFiles } from './two-sites.ts';

/** What every step on the disk asks first; throws when the step is not to happen. */
const disk = vi.hoisted(() => ({ beforeStep: (_name: string): void => {} }));

// Waiting for the disk matters to power cuts only, and takes longer than all the rest.
vi.mock('../../src/publishing/flush.ts', () => ({ flushFew: async () => {}, flushNow: () => {} }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const names = ['writeFileSync', 'renameSync', 'mkdirSync', 'rmdirSync', 'rmSync', 'unlinkSync', 'linkSync', 'symlinkSync'] as const;
  const watched = names.map((name) => {
    const step = (...args: readonly unknown[]): unknown => {
      disk.beforeStep(name);
      return Reflect.apply(fs[name], fs, args);
    };
    return [name, step] as const;
  });
  return { ...fs, ...Object.fromEntries(watched) };
});

const [older, newer] = makeTwoSites({ articles: 12 });

/** Steps from one crash to the next. */
const STRIDE = IS_FULL ? 1 : 3;

class Crash extends Error {}

/** From the `count`-th step on, nothing is done any more: what follows a crash cannot clean up after it. */
function crashAt(count: number): void {
  let steps = 0;
  disk.beforeStep = () => {
    steps += 1;
    if (steps > count) throw new Crash();
  };
}

function heal(): void {
  disk.beforeStep = () => {};
}

/** A process that died leaves a lock which the next one may take over. */
function forgetLock(output: string): void {
  heal();
  const folder = path.dirname(output);
  for (const name of readdirSync(folder)) if (name.includes('.lock')) rmSync(path.join(folder, name), { recursive: true });
}

async function publish(output: string, site: typeof older, publishId: string, releases?: string) {
  const staging = await openStaging(output, { publishId, releases: releases === undefined ? undefined : { directory: releases, keep: 2 } });
  try {
    addSite(staging, site);
    return await staging.publish();
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

/** True when the publish got through before its crash. */
async function publishUntilCrash(count: number, ...args: Parameters<typeof publish>): Promise<boolean> {
  crashAt(count);
  try {
    await publish(...args);
    return true;
  } catch (error) {
    const first = error instanceof InterruptedPublishError ? error.cause : error;
    if (!(first instanceof Crash)) throw error;
    return false;
  } finally {
    forgetLock(args[0]);
  }
}

describe('a publish that stops at any of its steps', () => {
  beforeEach(heal);

  it('leaves a first site absent or whole', async () => {
    for (let step = 0, done = false; !done; step += STRIDE) {
      const output = path.join(temporaryFolder(), '_site');
      done = await publishUntilCrash(step, output, older, 'publish-1');
      const files = readdirSync(path.dirname(output)).includes('_site') ? publishedFiles(output) : {};
      expect([{}, contentsOf(older)]).toContainEqual(files);
      await publish(output, newer, 'publish-2');
      expect(publishedFiles(output)).toEqual(contentsOf(newer));
    }
  });

  it('leaves a site of whole pages and live links, and never the id of another state', async () => {
    const start = path.join(temporaryFolder(), '_site');
    await publish(start, older, 'publish-1');
    let step = 0;
    for (let done = false; !done; step += 1) {
      const output = path.join(temporaryFolder(), '_site');
      cpSync(start, output, { recursive: true });
      done = await publishUntilCrash(step, output, newer, 'publish-2');

      expect({ step, faults: findFaults(output, [older, newer]) }).toEqual({ step, faults: [] });
      const claimed = { 'publish-1': older, 'publish-2': newer }[readPublishId(output) ?? ''];
      if (claimed !== undefined) expect(publishedFiles(output)).toEqual(contentsOf(claimed));
    }
    expect(step).toBeGreaterThan(20);
  });

  it('is finished or forgotten by the next run, even when that one is stopped too', { timeout: 600_000 }, async () => {
    const start = path.join(temporaryFolder(), '_site');
    await publish(start, older, 'publish-1');
    for (let step = 0, done = false; !done; step += IS_FULL ? 2 : 29) {
      for (let second = 0, secondDone = false; !secondDone; second += IS_FULL ? 3 : 11) {
        const output = path.join(temporaryFolder(), '_site');
        cpSync(start, output, { recursive: true });
        done = await publishUntilCrash(step, output, newer, 'publish-2');
        secondDone = await publishUntilCrash(second, output, older, 'publish-3');
        expect(findFaults(output, [older, newer])).toEqual([]);

        const staging = await openStaging(output, { publishId: 'publish-4' });
        const id = readPublishId(output);
        if (id !== undefined) expect(publishedFiles(output)).toEqual(contentsOf(id === 'publish-2' ? newer : older));
        addSite(staging, newer);
        await staging.publish();
        expect(publishedFiles(output)).toEqual(contentsOf(newer));
        expect(readPublishId(output)).toBe('publish-4');
        expect(leftBeside(output)).toEqual([]);
      }
    }
  });

  it('leaves the release before live, or the new one', async () => {
    const start = temporaryFolder();
    await publish(path.join(start, 'current'), older, 'publish-1', start);
    await publish(path.join(start, 'current'), newer, 'publish-2', start);
    for (let step = 0, done = false; !done; step += STRIDE) {
      const folder = temporaryFolder();
      const output = path.join(folder, 'current');
      cpSync(start, folder, { recursive: true, verbatimSymlinks: true });
      done = await publishUntilCrash(step, output, older, 'publish-3', folder);

      const claimed = { 'publish-2': newer, 'publish-3': older }[readPublishId(output) ?? ''];
      expect(publishedFiles(output)).toEqual(contentsOf(claimed ?? {}));
      await publish(output, newer, 'publish-4', folder);
      expect(publishedFiles(output)).toEqual(contentsOf(newer));
      expect(leftBeside(output)).toEqual([]);
    }
  });
});

describe('a disk that fills up at any step', () => {
  beforeEach(heal);

  /** Steps that take room. Moving and removing does not. */
  const TAKES_ROOM = ['writeFileSync', 'mkdirSync', 'linkSync', 'symlinkSync'];

  function fillAt(count: number): void {
    let steps = 0;
    disk.beforeStep = (name) => {
      if (!TAKES_ROOM.includes(name)) return;
      steps += 1;
      if (steps > count) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    };
  }

  it('leaves the site as it was and nothing beside it, and says that the disk is full', async () => {
    const start = path.join(temporaryFolder(), '_site');
    await publish(start, older, 'publish-1');
    const outcomes: string[] = [];
    for (let step = 0; outcomes.at(-1) !== 'published'; step += 1) {
      const output = path.join(temporaryFolder(), '_site');
      cpSync(start, output, { recursive: true });
      fillAt(step);
      const outcome = await publish(output, newer, 'publish-2').then(() => 'published', (error: unknown) => error);
      heal();
      if (outcome instanceof OutputError) {
        expect(outcome.fault).toBe('disk-full');
        expect(publishedFiles(output)).toEqual(contentsOf(older));
        expect(readPublishId(output)).toBe('publish-1');
        expect(leftBeside(output)).toEqual([]);
      }
      if (outcome instanceof InterruptedPublishError) {
        expect(outcome.cause).toMatchObject({ fault: 'disk-full' });
        expect(findFaults(output, [older, newer])).toEqual([]);
        await publish(output, newer, 'publish-2');
        expect(publishedFiles(output)).toEqual(contentsOf(newer));
      }
      outcomes.push(outcome instanceof Error ? outcome.constructor.name : String(outcome));
    }
    expect(new Set(outcomes)).toEqual(new Set(['OutputError', 'InterruptedPublishError', 'published']));
    // Only a folder that takes the place of a file cannot be made before the publish begins.
    expect(outcomes.filter((outcome) => outcome === 'InterruptedPublishError')).toHaveLength(1);
  });
});

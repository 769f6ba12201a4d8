import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { OutputError } from '../../src/publishing/output-error.ts';
import { openStaging } from '../../src/publishing/staging.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { addSite, contentsOf, leftBeside, makeTwoSites, publishedFiles } from './two-sites.ts';

const [older, newer] = makeTwoSites({ articles: 60 });

const TURNS = 10;

/** A file system of four megabytes in memory; undefined where this process may not mount one. */
function mountSmallDisk(): string | undefined {
  const folder = path.join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

async function publish(output: string, site: typeof older): Promise<void> {
  const staging = await openStaging(output);
  try {
    addSite(staging, site);
    await staging.publish();
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

describe('a full disk', () => {
  it('stops a build with a clear error and leaves the site as it was', async ({ skip }) => {
    const disk = mountSmallDisk();
    if (disk === undefined) return skip('This process may not mount a small disk.');
    const output = path.join(disk, '_site');
    const ballast = path.join(disk, 'ballast');
    for (let turn = 0; turn < TURNS; turn += 1) {
      rmSync(ballast, { force: true });
      await publish(output, older);
      const { bavail, bsize } = statfsSync(disk);
      // The newer version takes some forty blocks while it is prepared: sometimes the first is too much, sometimes the last.
      const room = turn * 3;
      writeFileSync(ballast, Buffer.alloc((bavail - room) * bsize, 'x'));

      const error: unknown = await publish(output, newer).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(OutputError);
      expect(error).toMatchObject({ fault: 'disk-full' });
      expect(publishedFiles(output)).toEqual(contentsOf(older));
      expect(leftBeside(output)).toEqual([]);

      rmSync(ballast);
      await publish(output, newer);
      expect(publishedFiles(output)).toEqual(contentsOf(newer));
    }
  });
});

import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openStaging } from '../../src/publishing/staging.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { begin, endOf, startPublisher } from './processes.ts';
import { repeat } from './scale.ts';
import { addSite, contentsOf, findFaults, leftBeside, makeTwoSites, publishedFiles } from './two-sites.ts';

const ARTICLES = 300;
const [older, newer] = makeTwoSites({ articles: ARTICLES });

async function publish(output: string, site: typeof older): Promise<void> {
  const staging = await openStaging(output);
  addSite(staging, site);
  await staging.publish();
}

describe('a build that is killed', () => {
  it('leaves a whole site, and the next run ends in exactly its own', { timeout: 600_000 }, async () => {
    const output = path.join(temporaryFolder(), '_site');
    await publish(output, older);
    for (let kill = 0; kill < repeat(50); kill += 1) {
      const child = await startPublisher(output, 'turns', String(ARTICLES));
      begin(child);
      await wait(Math.random() * 400);
      child.kill('SIGKILL');
      await endOf(child);

      expect(findFaults(output, [older, newer])).toEqual([]);
      await publish(output, kill % 2 === 0 ? newer : older);
      expect(publishedFiles(output)).toEqual(contentsOf(kill % 2 === 0 ? newer : older));
      expect(leftBeside(output)).toEqual([]);
    }
  });

  it('leaves no site or a whole one when it was the first', { timeout: 600_000 }, async () => {
    for (let kill = 0; kill < repeat(20); kill += 1) {
      const output = path.join(temporaryFolder(), '_site');
      const child = await startPublisher(output, 'newer', String(ARTICLES));
      begin(child);
      await wait(Math.random() * 100);
      child.kill('SIGKILL');
      await endOf(child);
      if (existsSync(output)) expect(publishedFiles(output)).toEqual(contentsOf(newer));
    }
  });
});

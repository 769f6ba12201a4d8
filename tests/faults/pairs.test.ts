import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { begin, endOf, startPublisher, type Child } from './processes.ts';
import { repeat } from './scale.ts';
import { contentsOf, leftBeside, makeTwoSites, publishedFiles } from './two-sites.ts';

const ARTICLES = 300;
const [older, newer] = makeTwoSites({ articles: ARTICLES });

interface Outcome {
  readonly published?: 'older' | 'newer';
  readonly from?: string;
  readonly to?: string;
  readonly lockedBy?: number;
}

async function outcomeOf(child: Child): Promise<Outcome> {
  const { stdout, stderr } = await endOf(child);
  expect(stderr).toBe('');
  const outcome: Outcome = JSON.parse(stdout);
  return outcome;
}

/** Lets a build of each version loose on `output` at the same moment. */
async function race(output: string) {
  const children = await Promise.all(['older', 'newer'].map((version) => startPublisher(output, version, String(ARTICLES))));
  const outcomes = Promise.all(children.map(outcomeOf));
  children.forEach(begin);
  return { pids: children.map(({ pid }) => pid), outcomes: await outcomes };
}

function expectOneAtATime(output: string, { pids, outcomes }: Awaited<ReturnType<typeof race>>): void {
  const winners = outcomes.filter(({ published }) => published !== undefined).sort((one, other) => Number(BigInt(one.to ?? 0) - BigInt(other.to ?? 0)));
  expect(winners.length).toBeGreaterThan(0);
  for (const [index, { from }] of winners.slice(1).entries()) expect(BigInt(from ?? 0)).toBeGreaterThan(BigInt(winners[index]?.to ?? 0));
  for (const { lockedBy } of outcomes) if (lockedBy !== undefined) expect(pids).toContain(lockedBy);

  expect(publishedFiles(output)).toEqual(contentsOf(winners.at(-1)?.published === 'newer' ? newer : older));
  expect(leftBeside(output)).toEqual([]);
}

describe('two builds at once', () => {
  it('get through one at a time, and the one that cannot names the other', { timeout: 600_000 }, async () => {
    for (let pair = 0; pair < repeat(10); pair += 1) {
      const output = path.join(temporaryFolder(), '_site');
      expectOneAtATime(output, await race(output));
      expectOneAtATime(output, await race(output));
    }
  });

  it('do not both take over what a killed build left', { timeout: 600_000 }, async () => {
    for (let pair = 0; pair < repeat(10); pair += 1) {
      const output = path.join(temporaryFolder(), '_site');
      const killed = await startPublisher(output, 'turns', String(ARTICLES));
      begin(killed);
      await wait(50 + Math.random() * 200);
      killed.kill('SIGKILL');
      await endOf(killed);
      expectOneAtATime(output, await race(output));
    }
  });
});

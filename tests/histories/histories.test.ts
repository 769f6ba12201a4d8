/**
 * Whatever happened to a paper and to its store, a build of what changed ends in the bytes of a build from nothing.
 * `SOKBO_FAULTS=full` tries two hundred histories, else a few.
 */
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { anyChange, Paper, type Change } from './paper.ts';

const HISTORIES = process.env['SOKBO_FAULTS'] === 'full' ? 200 : 12;

test('every history of changes ends in the site that a clean build makes', async () => {
  const anyHistory = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.array(fc.array(anyChange, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(anyHistory, async ([articles, publishes]) => {
      const paper = new Paper(articles);
      const out = path.join(paper.site, '_site');
      await publish(paper, [], out);
      for (const changes of publishes) await publish(paper, changes, out);
      const clean = await buildSite(paper.copy(), { now: paper.now });
      const grown = await buildSite(paper.site, { out, now: paper.now });
      expect(grown.files()).toEqual(clean.files());
      expect(grown.report.rendered).toEqual([]);
    }),
    { numRuns: HISTORIES },
  );
}, 3_600_000);

async function publish(paper: Paper, changes: readonly Change[], out: string): Promise<void> {
  for (const change of changes) paper.apply(change);
  const { report } = await buildSite(paper.site, { out, now: paper.now });
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.published).toBe(true);
}

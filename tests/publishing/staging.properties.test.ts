import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { pagesOf, publish, publishChanges, type Files } from './publishing.ts';

/** Few names, so that files and folders of two sites often stand in each other's way. */
const anyPath = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'));

const anySite: fc.Arbitrary<Files> = fc.dictionary(anyPath, fc.constantFrom('one', 'two', 'three'), { maxKeys: 8 }).map((files) => {
  const names = Object.keys(files);
  return Object.fromEntries(Object.entries(files).filter(([name]) => !names.some((other) => other.startsWith(`${name}/`))));
});

function differences(before: Files, after: Files) {
  const names = Object.keys(after).sort();
  return {
    added: names.filter((name) => !(name in before)),
    changed: names.filter((name) => name in before && before[name] !== after[name]),
    removed: Object.keys(before)
      .filter((name) => !(name in after))
      .sort(),
  };
}

describe('publishing any site after any other', () => {
  it('ends in exactly the new one and lists the differences, however it is published', async () => {
    await fc.assert(
      fc.asyncProperty(anySite, anySite, anySite, async (first, second, third) => {
        const folder = temporaryFolder();
        const out = path.join(folder, '_site');
        const releases = { directory: path.join(folder, 'releases'), keep: 2 };
        for (const options of [{}, { releases }]) {
          const live = 'releases' in options ? path.join(releases.directory, 'current') : out;
          await publish(live, first, options);

          expect(await publish(live, second, options)).toEqual(differences(first, second));
          expect(pagesOf(live)).toEqual(second);

          const { added, changed, removed } = differences(second, third);
          const wanted = Object.fromEntries([...added, ...changed].map((name) => [name, third[name] ?? '']));
          expect(await publishChanges(live, wanted, removed, options)).toEqual({ added, changed, removed });
          expect(pagesOf(live)).toEqual(third);
        }
      }),
      { numRuns: 30 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/base/search/characters.ts';
import { MET, RunTable } from '../../../src/outputs/search/run-table.ts';

const documents = fc.array(fc.array(fc.string({ unit: fc.constantFrom('가', '나', '다', 'a'), minLength: 1, maxLength: 6 }), { maxLength: 30 }), { maxLength: 12 });

describe('a table of runs', () => {
  it('numbers runs in the order in which they are met, and tells which were met in the same document', () => {
    fc.assert(
      fc.property(documents, (papers) => {
        const table = new RunTable();
        const known: string[] = [];
        papers.forEach((runs, document) => {
          runs.forEach((run, index) => {
            if (!known.includes(run)) known.push(run);
            const wanted = runs.indexOf(run) < index ? MET : known.indexOf(run);
            expect(table.meet(unitsOf(`-${run}-`), 1, run.length + 1, document)).toBe(wanted);
          });
        });
        expect(table.finish()).toEqual({ count: known.length, units: unitsOf(known.map((run) => `${run}\0`).join('')) });
      }),
    );
  });

  it('keeps apart more runs than it has room for at first', () => {
    const table = new RunTable();
    const runs = Array.from({ length: 20_000 }, (_, number) => unitsOf(`${number}`));
    const numbers = runs.map((run) => table.meet(run, 0, run.length, 0));
    expect(numbers).toEqual(runs.map((_, number) => number));
    expect(runs.map((run) => table.meet(run, 0, run.length, 1))).toEqual(numbers);
  });
});

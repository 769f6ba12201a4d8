import { mkdtempSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../src/reading/memory.ts';
import { readStates } from '../../src/reading/states.ts';

const folder = mkdtempSync(join(tmpdir(), 'sokbo-states-'));
const paths = Array.from({ length: 3_000 }, (_, index) => {
  const file = join(folder, `기사 ${index}.md`);
  writeFileSync(file, 'x'.repeat(index % 7));
  utimesSync(file, 1_700_000_000 + index, 1_600_000_000.123 + index);
  return file;
});
const filesAt = (paths: readonly string[]) => paths.map((path) => ({ path }));

describe('the states of files', () => {
  it.each([
    ['one thread', Number.POSITIVE_INFINITY],
    ['two threads', 1],
  ])('are what each file says of itself, asked by %s', async (_, many) => {
    const states = await readStates(filesAt(paths), many);
    expect(paths.map((_, index) => states.at(index))).toEqual(paths.map((file) => stateOf(statSync(file))));
  });

  it('are nothing for a file that cannot be asked', async () => {
    const states = await readStates(filesAt([join(folder, 'nowhere.md'), paths[1] ?? '', `${paths[0] ?? ''}/below`]), 1);
    expect([states.at(0), states.at(1)?.size, states.at(2), states.at(3)]).toEqual([undefined, 1, undefined, undefined]);
  });

  it('are none for no files', async () => {
    expect((await readStates([], 0)).at(0)).toBe(undefined);
  });
});

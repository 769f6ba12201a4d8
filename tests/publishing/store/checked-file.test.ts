/** Files of the store give back what was written, or nothing: damage is noticed wherever it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromNumbers, fromSection, openCheckedFile, toNumbers, toSection, writeCheckedFile } from '../../../src/publishing/store/checked-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('a checked file', () => {
  const sections = fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 1, maxLength: 4 });

  it('gives back its sections, to the version that wrote them', () => {
    const file = path.join(temporaryFolder(), 'file');
    fc.assert(
      fc.property(sections, (written) => {
        writeCheckedFile(file, 'v1', written);
        const opened = openCheckedFile(file, 'v1');
        expect(written.map((_, index) => opened?.read(index))).toEqual(written.map((bytes) => Buffer.from(bytes)));
        expect(opened?.read(written.length)).toBeUndefined();
        expect(openCheckedFile(file, 'v2')).toBeUndefined();
      }),
    );
  });

  it('never gives anything else, whatever became of it', () => {
    const file = path.join(temporaryFolder(), 'file');
    fc.assert(
      fc.property(sections, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), (written, at, change, cut) => {
        writeCheckedFile(file, 'v1', written);
        const bytes = readFileSync(file);
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ change;
        writeFileSync(file, cut ? bytes.subarray(0, place) : bytes);
        const opened = openCheckedFile(file, 'v1');
        for (const [index, expected] of written.entries()) {
          const found = opened?.read(index);
          if (found !== undefined) expect(found).toEqual(Buffer.from(expected));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives its first sections at once, or none of them', () => {
    const file = path.join(temporaryFolder(), 'file');
    fc.assert(
      fc.property(sections, fc.nat({ max: 5 }), (written, count) => {
        writeCheckedFile(file, 'v1', written);
        expect(openCheckedFile(file, 'v1')?.readFirst(count)).toEqual(count > written.length ? undefined : written.slice(0, count).map((bytes) => Buffer.from(bytes)));
      }),
    );
    writeCheckedFile(file, 'v1', [Buffer.from('one'), Buffer.from('two')]);
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = 0;
    writeFileSync(file, bytes);
    expect([openCheckedFile(file, 'v1')?.readFirst(1), openCheckedFile(file, 'v1')?.readFirst(2)]).toEqual([[Buffer.from('one')], undefined]);
  });

  it('is absent where there is none', () => {
    expect(openCheckedFile(path.join(temporaryFolder(), 'none'), 'v1')).toBeUndefined();
  });
});

describe('a section', () => {
  it('gives back data, whatever letters stand in it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (data) => {
        expect(fromSection(toSection(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
    expect([toSection(['é']).length, toSection(['가']).length]).toEqual([5, 10]);
  });

  it('gives back columns of numbers, wherever in a file they lay', () => {
    const columns = fc.nat({ max: 9 }).chain((length) => fc.array(fc.array(fc.double(), { minLength: length, maxLength: length }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(columns, fc.nat({ max: 9 }), (written, before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), toNumbers(written)]).subarray(before);
        expect(fromNumbers(bytes, written.length).map((column) => [...column])).toEqual(written);
      }),
    );
  });
});

import path from 'node:path';
import { utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPlainFiles } from '../../src/reading/files.ts';
import type { KnownSizes } from '../../src/reading/pictures.ts';
import { readRasters } from '../../src/reading/rasters.ts';
import { makeRaster } from '../support/raster.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

async function read(files: Readonly<Record<string, string | Uint8Array>>, remembered: KnownSizes = {}): Promise<KnownSizes> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return readRasters(listPlainFiles(folder, folder), remembered, () => {});
}

describe('what is known of a picture', () => {
  it('is its size as it is shown, what it holds, and its colour', async () => {
    const photograph = await makeRaster({ width: 400, height: 300, color: '#204060' });
    const { '/assets/a.jpg': upright, '/assets/b.png': drawn } = await read({ 'a.jpg': photograph, 'b.png': await makeRaster({ width: 40, height: 30, color: '#fff', format: 'png' }) });
    expect(upright?.slice(1, 3)).toEqual([400, 300]);
    expect(upright?.[4]).toMatch(/^#[89a][0-9a-f]{5}$/u);
    expect(drawn?.[4]).toBe('#ffffff');
  });

  it('takes a picture that lies on its side as it is looked at', async () => {
    const { '/assets/a.jpg': known } = await read({ 'a.jpg': await makeRaster({ width: 400, height: 300, color: '#204060', orientation: 6 }) });
    expect(known?.slice(1, 3)).toEqual([300, 400]);
  });

  it('is the same after a fresh checkout', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'a.jpg': await makeRaster({ width: 400, height: 300, color: '#204060' }) });
    const look = async (): Promise<readonly unknown[] | undefined> => (await readRasters(listPlainFiles(folder, folder), {}, () => {}))['/assets/a.jpg']?.slice(1);
    const before = await look();
    utimesSync(path.join(folder, 'a.jpg'), 1, 1);
    expect(await look()).toEqual(before);
  });

  it('tells what is damaged or no picture, which is shown as it is', async () => {
    const whole = await makeRaster({ width: 400, height: 300, color: '#204060' });
    const known = await read({ 'cut.jpg': whole.subarray(0, whole.length / 2), 'text.png': 'no picture', 'drawing.svg': '<svg/>' });
    expect(Object.entries(known).toSorted().map(([src, [, width, height, digest]]) => [src, width, height, digest])).toEqual([
      ['/assets/cut.jpg', 400, 300, ''],
      ['/assets/text.png', 0, 0, ''],
    ]);
  });
});

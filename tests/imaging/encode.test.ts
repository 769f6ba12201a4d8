import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ENCODING } from '../../src/base/pictures.ts';
import { encodeVariant } from '../../src/imaging/encode.ts';
import { makeRaster } from '../support/raster.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'));

async function fileOf(orientation?: number): Promise<string> {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a.jpg': await makeRaster({ width: 400, height: 300, color: '#204060', ...(orientation === undefined ? {} : { orientation }) }) });
  return path.join(folder, 'a.jpg');
}

describe('a variant', () => {
  it.each(['avif', 'webp'] as const)('is the same %s from the same file', async (format) => {
    const file = await fileOf();
    expect(Buffer.compare(Buffer.from(await encodeVariant(file, format, 200)), Buffer.from(await encodeVariant(file, format, 200)))).toBe(0);
  });

  it('stands upright and says nothing of the camera', async () => {
    const { width, height, orientation, exif, icc } = await sharp(await encodeVariant(await fileOf(6), 'webp', 150)).metadata();
    expect({ width, height, orientation, exif, icc }).toEqual({ width: 150, height: 200, orientation: undefined, exif: undefined, icc: undefined });
  });

  it('is never larger than the picture', async () => {
    expect((await sharp(await encodeVariant(await fileOf(), 'webp', 4000)).metadata()).width).toBe(400);
  });

  it('is named for the encoder that makes it', () => {
    expect(ENCODING).toContain(`sharp ${dependencies['sharp']},`);
  });
});

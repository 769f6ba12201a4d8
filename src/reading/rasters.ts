/**
 * Looks at pictures made of pixels before anything is planned: what they hold (a digest), how large they are, and
 * their average colour. Each is looked at once; a file that did not change since is not opened.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Sharp } from 'sharp';
import { digestOf } from '../base/digest.ts';
import { forSome } from '../base/for-some.ts';
import type { PlainFile } from './files.ts';
import { sizeInHeader, type KnownSize, type KnownSizes } from './pictures.ts';

/** By their names' ending. A GIF is as likely as not to move. */
const RASTERS: ReadonlySet<string> = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif']);

/** Pictures at work at once: each is decoded in a thread of its own. */
const AT_ONCE = 4;

export interface RasterProgress {
  readonly done: number;
  readonly total: number;
}

/** All that is known of the pictures among the files, by site path. */
export async function readRasters(assets: readonly PlainFile[], remembered: KnownSizes, onProgress: (progress: RasterProgress) => void): Promise<KnownSizes> {
  const rasters = assets.filter(({ path: name }) => RASTERS.has(path.extname(name).toLowerCase()));
  const known = new Map<string, KnownSize>();
  const unknown: PlainFile[] = [];
  for (const file of rasters) {
    const before = remembered[urlOf(file)];
    if (before?.[0] === file.version && before[3] !== undefined) known.set(urlOf(file), before);
    else unknown.push(file);
  }
  let done = 0;
  await forSome(unknown, AT_ONCE, async (file) => {
    known.set(urlOf(file), await look(file));
    done += 1;
    onProgress({ done, total: unknown.length });
  });
  return Object.fromEntries(known);
}

function urlOf({ path: name }: PlainFile): string {
  return `/assets/${name}`;
}

/** What moves, or cannot be decoded, is shown as it is. */
async function look({ from, version }: PlainFile): Promise<KnownSize> {
  const { default: sharp } = await import('sharp');
  const bytes = await readFile(from);
  try {
    const { autoOrient, hasAlpha, pages = 1 } = await sharp(bytes).metadata();
    // The colour is found by decoding, which also tells that the picture is whole.
    const color = await colorOf(sharp(bytes));
    if (pages === 1) return [version, autoOrient.width, autoOrient.height, digestOf(bytes), hasAlpha ? '' : color];
  } catch {
    // Damaged: what is there is what readers get.
  }
  return [version, ...sizeInHeader(from), '', ''];
}

async function colorOf(picture: Sharp): Promise<string> {
  const { data } = await picture.removeAlpha().toColourspace('srgb').resize(1, 1, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true });
  return `#${data.subarray(0, 3).toString('hex')}`;
}

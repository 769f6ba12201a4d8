/**
 * Sizes of the site's own pictures and the variants in which they are offered, as anybody asks for them. What no earlier
 * look at the pixels (`rasters.ts`) told is read from the beginning of the file.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import { variantsOf, type PictureSize, type VariantSettings } from '../base/pictures.ts';
import type { PlainFile } from './files.ts';

/**
 * Version of the file, width and height (both 0 for a file that is no picture), and, of a picture made of pixels, the
 * digest of its bytes (empty for one that is only shown as it is) and its average colour (empty where it may be transparent).
 */
export type KnownSize = readonly [version: string, width: number, height: number, digest?: string, color?: string];

/** Sizes that were looked up before, by site path. */
export type KnownSizes = Readonly<Record<string, KnownSize>>;

export interface PictureSizes {
  /** `undefined` for anything but a readable picture of the assets folder. */
  readonly sizeOf: (src: string) => PictureSize | undefined;
  /** Path that `fs` can open. */
  readonly fileOf: (src: string) => string | undefined;
  /** Everything that is known of the files that are there, for the next run. */
  readonly known: () => KnownSizes;
}

/** Enough for the header of every common format; JPEG may keep a thumbnail before its size. */
const HEADER_BYTES = 256 * 1024;

/** A lookup from site path (`/assets/…`) to size. A file that did not change since it is `remembered` is not opened. */
export function createPictureSizes(assets: readonly PlainFile[], remembered: KnownSizes, settings: VariantSettings): PictureSizes {
  const files = new Map(assets.map((file) => [`/assets/${file.path}`, file]));
  const known = new Map<string, KnownSize>();
  return {
    fileOf: (src) => files.get(src)?.from,
    sizeOf(src) {
      const file = files.get(src);
      if (file === undefined) return undefined;
      const [, width, height, digest, color] = known.get(src) ?? look(src, file);
      if (width === 0 || height === 0) return undefined;
      const variants = digest ? variantsOf({ width, height, digest, color: color ?? '' }, settings) : undefined;
      return variants === undefined ? { width, height } : { width, height, variants };
    },
    known() {
      const all = Array.from(files.keys(), (src) => [src, known.get(src) ?? remembered[src]] as const);
      return Object.fromEntries(all.flatMap(([src, size]) => (size === undefined ? [] : [[src, size]])));
    },
  };

  function look(src: string, { from, version }: PlainFile): KnownSize {
    const before = remembered[src];
    const size: KnownSize = before?.[0] === version ? before : [version, ...sizeInHeader(from)];
    known.set(src, size);
    return size;
  }
}

/** What the beginning of a file says of its size in pixels; 0 where it is no picture. */
export function sizeInHeader(file: string): [width: number, height: number] {
  try {
    const { width, height, orientation = 1 } = imageSize(readHeader(file));
    // EXIF orientations 5 to 8 lie on their side.
    return orientation >= 5 ? [height, width] : [width, height];
  } catch {
    return [0, 0];
  }
}

function readHeader(file: string): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = new Uint8Array(HEADER_BYTES);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}

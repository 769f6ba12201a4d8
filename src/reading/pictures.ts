/** Sizes of the site's own pictures, read from the beginning of each file once, when somebody asks. */
import { closeSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { PlainFile } from './files.ts';

export interface PictureSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Version of the file, width and height; both 0 for a file that is no picture. */
export type KnownSize = readonly [string, number, number];

/** Sizes that were looked up before, by site path. */
export type KnownSizes = Readonly<Record<string, KnownSize>>;

export interface PictureSizes {
  /** `undefined` for anything but a readable picture of the assets folder. */
  readonly sizeOf: (src: string) => PictureSize | undefined;
  /** Everything that was looked up, for the next run. */
  readonly known: () => KnownSizes;
}

/** Enough for the header of every common format; JPEG may keep a thumbnail before its size. */
const HEADER_BYTES = 256 * 1024;

/** A lookup from site path (`/assets/…`) to size. A file that did not change since it is `remembered` is not opened. */
export function createPictureSizes(assets: readonly PlainFile[], remembered: KnownSizes = {}): PictureSizes {
  const files = new Map(assets.map((file) => [`/assets/${file.path}`, file]));
  const known = new Map<string, KnownSize>();
  return {
    sizeOf(src) {
      const file = files.get(src);
      if (file === undefined) return undefined;
      const [, width, height] = known.get(src) ?? look(src, file);
      return width > 0 && height > 0 ? { width, height } : undefined;
    },
    known: () => Object.fromEntries(known),
  };

  function look(src: string, { from, version }: PlainFile): KnownSize {
    const before = remembered[src];
    const { width, height } = before?.[0] === version ? { width: before[1], height: before[2] } : (sizeOf(from) ?? NO_SIZE);
    const size: KnownSize = [version, width, height];
    known.set(src, size);
    return size;
  }
}

const NO_SIZE: PictureSize = { width: 0, height: 0 };

function sizeOf(file: string): PictureSize | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(readHeader(file));
    // EXIF orientations 5 to 8 lie on their side.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
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

/** Sizes of the site's own pictures, read from the beginning of each file once, when somebody asks. */
import { closeSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { PlainFile } from './files.ts';

export interface PictureSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Enough for the header of every common format; JPEG may keep a thumbnail before its size. */
const HEADER_BYTES = 256 * 1024;

/**
 * A lookup from site path (`/assets/…`) to size. It knows the files of the assets folder alone and answers
 * `undefined` for anything else, unreadable pictures among them.
 */
export function createPictureSizes(assets: readonly PlainFile[]): (src: string) => PictureSize | undefined {
  const files = new Map(assets.map((file) => [`/assets/${file.path}`, file.from]));
  const known = new Map<string, PictureSize | undefined>();
  return (src) => {
    const from = files.get(src);
    if (from === undefined) return undefined;
    if (!known.has(src)) known.set(src, sizeOf(from));
    return known.get(src);
  };
}

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

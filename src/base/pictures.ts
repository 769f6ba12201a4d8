/**
 * A picture of the site's own as pages need to know it, and the lighter variants in which browsers get it. All of it
 * follows from what is known of the file, so that nothing has to be encoded before a page can be planned or rendered.
 */
import { digestNameOf } from './digest.ts';

/** Light ones, among which browsers choose. */
export type OfferedFormat = 'avif' | 'webp';

export type PictureFormat = OfferedFormat | 'jpeg' | 'png';

/** In which variants pictures are offered. */
export interface VariantSettings {
  /** Best first; none: pictures are shown as they are. */
  readonly formats: readonly OfferedFormat[];
  /** Pixels, smallest first. */
  readonly widths: readonly number[];
}

export interface PictureSize {
  /** Pixels, as the picture is shown: orientation is taken into account. */
  readonly width: number;
  readonly height: number;
  /** Absent for what is shown as it is: drawings, animations, small pictures. */
  readonly variants?: PictureVariants;
}

export interface PictureVariants {
  /** Stands for the picture's contents and for how its variants are made. */
  readonly name: string;
  /** Average colour, `#rrggbb`: what is seen until the picture is there. Empty for one that lets its ground shine through. */
  readonly color: string;
  /** Best format first. */
  readonly sources: readonly PictureSource[];
  /** Of a picture larger than any page shows it: what stands for it wherever nobody chooses. */
  readonly plain?: PlainPicture;
}

/** All variants in one format, smallest first. */
export interface PictureSource {
  readonly format: OfferedFormat;
  readonly files: readonly PictureFile[];
}

export interface PictureFile {
  /** Site path, named by its content: `/pictures/4f0c52a9d1e8b736-960.avif`. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
}

/** A picture in a format that everything can show. */
export interface PlainPicture extends PictureFile {
  readonly format: 'jpeg' | 'png';
  /** Pixels. */
  readonly height: number;
}

/** A picture made of pixels. */
export interface RasterPicture {
  readonly width: number;
  readonly height: number;
  /** Of its bytes. */
  readonly digest: string;
  /** Average colour, `#rrggbb`; empty for a picture with transparent parts. */
  readonly color: string;
}

/** Differs whenever the same picture would be encoded to other bytes: part of every variant's name. */
export const ENCODING = 'sharp 0.35.5, 1';

/** A narrower picture is shown as it is: a variant would save next to nothing. */
const LEAST_WIDTH = 320;
/** A variant hardly smaller than the largest is left out. */
const HARDLY_SMALLER = 0.8;

/** The variants of a picture; `undefined` where it is shown as it is. */
export function variantsOf({ width, height, digest, color }: RasterPicture, { formats, widths }: VariantSettings): PictureVariants | undefined {
  if (width < LEAST_WIDTH || formats.length === 0) return undefined;
  const name = digestNameOf(ENCODING, ' ', digest);
  const sizes = variantWidths(width, widths);
  const sources = formats.map((format) => ({ format, files: sizes.map((size) => ({ url: `/pictures/${name}-${size}.${format}`, width: size })) }));
  const most = sizes.at(-1) ?? width;
  if (most === width) return { name, color, sources };
  // JPEG knows no ground that shines through.
  const format = color === '' ? 'png' : 'jpeg';
  const plain = { url: `/pictures/${name}-${most}.${format === 'png' ? 'png' : 'jpg'}`, format, width: most, height: Math.max(1, Math.round((height * most) / width)) } as const;
  return { name, color, sources, plain };
}

export interface SizedPicture {
  /** Site path. */
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** What stands for a picture wherever nobody chooses: itself, unless it is needlessly large. */
export function plainPicture(src: string, { width, height, variants }: PictureSize): SizedPicture {
  const plain = variants?.plain;
  return plain === undefined ? { src, width, height } : { src: plain.url, width: plain.width, height: plain.height };
}

/** Never more than the picture has. */
function variantWidths(own: number, widths: readonly number[]): readonly number[] {
  const most = Math.min(own, widths.at(-1) ?? own);
  return [...widths.filter((width) => width < most * HARDLY_SMALLER), most];
}

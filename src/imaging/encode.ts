/**
 * Encodes one variant of a picture. The same file and the same version of the encoder make the same bytes: one thread
 * an image, nothing of its metadata kept, colours in sRGB. Tells nobody which variants there are.
 */
import sharp, { type Sharp } from 'sharp';
import type { PictureFormat } from '../base/pictures.ts';

/** More effort than these would take times as long for a few per cent. */
const ENCODERS: Readonly<Record<PictureFormat, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 48, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 76, effort: 4 }),
  jpeg: (picture) => picture.jpeg({ quality: 80, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
};

/** Width of a variant in pixels; the height follows. */
export async function encodeVariant(file: string, format: PictureFormat, width: number): Promise<Uint8Array> {
  sharp.concurrency(1);
  const picture = sharp(file).autoOrient().resize({ width, withoutEnlargement: true });
  return ENCODERS[format](picture).toBuffer();
}

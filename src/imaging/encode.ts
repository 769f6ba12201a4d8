/**
 * Encodes one variant of a picture. The same file and the same version of the encoder make the same bytes: one thread
 * an image, nothing of its metadata kept, colours in sRGB. Tells nobody which variants there are.
 */
import sharp from 'sharp';
import type { PictureFormat } from '../base/pictures.ts';

/** Width of a variant in pixels; the height follows. */
export async function encodeVariant(file: string, format: PictureFormat, width: number): Promise<Uint8Array> {
  sharp.concurrency(1);
  const picture = sharp(file).autoOrient().resize({ width, withoutEnlargement: true });
  // More effort than these would take times as long for a few per cent.
  return format === 'avif' ? picture.avif({ quality: 48, effort: 2 }).toBuffer() : picture.webp({ quality: 76, effort: 4 }).toBuffer();
}

/** Pictures made of pixels, as tests need them: a slope of light from a colour. */
import sharp from 'sharp';

export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly format?: 'jpeg' | 'png' | 'webp';
  /** EXIF: 6 lies on its side. */
  readonly orientation?: number;
}

export async function makeRaster({ width, height, color, format = 'jpeg', orientation = 1 }: Raster): Promise<Uint8Array> {
  const light = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g"><stop stop-color="#fff"/><stop offset="1" stop-color="${color}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#g)"/></svg>`;
  return sharp(Buffer.from(light)).flatten().withMetadata({ orientation }).toFormat(format).toBuffer();
}

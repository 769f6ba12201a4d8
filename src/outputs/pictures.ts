/** The variants in which browsers get the paper's pictures: which files there are, and what each is made of. */
import type { PictureFormat, PictureVariants } from '../base/pictures.ts';
import { madeOutput, type MadeOutput } from './output.ts';

/** A picture that some page shows. */
export interface ShownPicture {
  /** Path that `fs` can open. */
  readonly from: string;
  readonly variants: PictureVariants;
}

/** Encodes a file at a width in pixels. */
export type EncodeVariant = (from: string, format: PictureFormat, width: number) => Promise<Uint8Array>;

/** Every file once, though pictures may be the same by other names. */
export function planPictures(shown: Iterable<ShownPicture>, encode: EncodeVariant): readonly MadeOutput[] {
  const outputs = new Map<string, MadeOutput>();
  for (const { from, variants } of shown) {
    const { plain, sources } = variants;
    if (plain !== undefined) outputs.set(plain.url, madeOutput(plain.url, () => encode(from, plain.format, plain.width)));
    for (const { format, files } of sources) {
      for (const { url, width } of files) outputs.set(url, madeOutput(url, () => encode(from, format, width)));
    }
  }
  return [...outputs.values()];
}

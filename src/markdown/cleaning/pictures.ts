/** Pictures: loaded late, with their size where it is known, so that text does not jump; and noted for the page. */
import { decodePath } from '../../base/urls.ts';
import type { PictureSize } from '../body.ts';
import { isFileName, sitePathOf, withBasePath, type SiteAddress } from './addresses.ts';
import type { CleaningStep } from './step.ts';
import type { Attributes } from './tree.ts';

export interface PictureOptions extends SiteAddress {
  readonly pictureSize: (src: string) => PictureSize | undefined;
}

/** A picture without a description counts as decoration (`alt=""`); a title that it alone has becomes its description. */
export function pictures(options: PictureOptions): CleaningStep {
  return (body) => {
    for (const element of body.elements) {
      if (element.name !== 'img') continue;
      const { src = '', alt, title, width, height, ...others } = element.attributes;
      body.pictures.push(asWritten(src));
      const description = alt || (title === undefined || isFileName(title) ? '' : title);
      element.attributes = {
        src: withBasePath(src, options),
        alt: description,
        ...(title === undefined || description === '' || title === description ? {} : { title }),
        ...sizeOf(src, { width, height }, options),
        loading: 'lazy',
        decoding: 'async',
        ...others,
      };
    }
  };
}

/** Markdown percent-encodes what its author wrote as letters. */
function asWritten(src: string): string {
  return src.startsWith('/') ? (decodePath(src) ?? src) : src;
}

/** The file's own size where it is known, else what the author wrote. */
function sizeOf(
  src: string,
  written: { readonly width: string | undefined; readonly height: string | undefined },
  options: PictureOptions,
): Attributes {
  const path = sitePathOf(src, options);
  const known = path === undefined ? undefined : options.pictureSize(decodePath(path) ?? path);
  if (known) return { width: String(known.width), height: String(known.height) };
  return {
    ...(written.width === undefined ? {} : { width: written.width }),
    ...(written.height === undefined ? {} : { height: written.height }),
  };
}

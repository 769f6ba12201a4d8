/** Pictures: loaded late, with their size and their lighter variants where they are known. */
import { plainPicture, type PictureSize, type PictureVariants, type SizedPicture } from '../../base/pictures.ts';
import { decodePath } from '../../base/urls.ts';
import { isFileName, sitePathOf, withBasePath, type SiteAddress } from './addresses.ts';
import type { CleaningStep } from './step.ts';
import { createElement, type Attributes, type ElementNode } from './tree.ts';

export interface PictureOptions extends SiteAddress {
  readonly pictureSize: (src: string) => PictureSize | undefined;
}

/** A picture without a description counts as decoration (`alt=""`); a title that it alone has becomes its description. */
export function pictures(options: PictureOptions): CleaningStep {
  return (body) => {
    for (const element of body.elements) {
      if (element.name !== 'img') continue;
      const { src = '', alt, title, width, height, ...others } = element.attributes;
      const description = alt || (title === undefined || isFileName(title) ? '' : title);
      const known = knownPicture(src, options);
      const plain = known && plainPicture(src, known);
      element.attributes = {
        src: withBasePath(plain?.src ?? src, options),
        alt: description,
        ...(title === undefined || description === '' || title === description ? {} : { title }),
        ...sizeOf(plain, { width, height }),
        loading: 'lazy',
        decoding: 'async',
        ...others,
      };
      if (known?.variants !== undefined) offerVariants(element, known.variants, options);
    }
  };
}

function knownPicture(src: string, options: PictureOptions): PictureSize | undefined {
  const path = sitePathOf(src, options);
  return path === undefined ? undefined : options.pictureSize(decodePath(path) ?? path);
}

/** How wide a picture stands in a text, as the theme sets it. */
const SIZES = '(width >= 50rem) 43rem, 92vw';

/** Puts a `picture` around an `img`, in the same node. */
function offerVariants(image: ElementNode, { color, sources }: PictureVariants, options: SiteAddress): void {
  const attributes = color === '' ? image.attributes : { ...image.attributes, 'data-color': color };
  const offered = sources.map(({ format, files }) => {
    const srcset = files.map(({ url, width }) => `${withBasePath(url, options)} ${width}w`).join(', ');
    return createElement('source', { type: `image/${format}`, srcset, sizes: SIZES });
  });
  image.name = 'picture';
  image.attributes = {};
  image.children = [...offered, createElement('img', attributes)];
}

/** The file's own size where it is known, else what the author wrote. */
function sizeOf(known: SizedPicture | undefined, written: { readonly width: string | undefined; readonly height: string | undefined }): Attributes {
  if (known) return { width: String(known.width), height: String(known.height) };
  return {
    ...(written.width === undefined ? {} : { width: written.width }),
    ...(written.height === undefined ? {} : { height: written.height }),
  };
}

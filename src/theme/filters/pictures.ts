/** Pictures as browsers choose among their variants. */
import type { PictureSource } from '../../base/pictures.ts';

/** Creates the `sources` filter: the `<source>` elements of a picture, with how wide it stands on the page (`sizes`). HTML, safe. */
export function createSources(href: (path: string) => string): (sources: readonly PictureSource[], sizes: string) => string {
  return (sources, sizes) =>
    sources
      .map(({ format, files }) => {
        const srcset = files.map(({ url, width }) => `${href(url)} ${width}w`).join(', ');
        return `<source type="image/${format}" srcset="${srcset}" sizes="${sizes}">`;
      })
      .join('');
}

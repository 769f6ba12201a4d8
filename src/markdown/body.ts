/** What a rendered body is, and what the renderer must be told about the site. It knows no file system. */
import type { PictureSize } from '../base/pictures.ts';

export interface Heading {
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly id: string;
  /** Plain text. */
  readonly text: string;
}

export interface RenderedBody {
  /** Safe, balanced, valid flow content. */
  readonly html: string;
  /** In document order. */
  readonly headings: readonly Heading[];
  /** What a reader sees of it, as `plainTextOf` puts it; made when it is asked for. */
  readonly text: string;
  /** Whether it links to where somebody pays for it: `rel="sponsored"`, written or by the link's domain. */
  readonly hasSponsoredLinks: boolean;
}

export interface BodyOptions {
  /** Links to this origin are inside links: `https://haesol.example`. */
  readonly origin: string;
  /** Put before site paths in links and pictures: `''` or `/paper`. */
  readonly basePath: string;
  /** `rel` of links to other sites that were written as raw HTML; `''`: none. */
  readonly rawHtmlRel: string;
  /** Domains, with their subdomains, whose links get `rel="sponsored"`: hosts as URL parsing writes them. */
  readonly sponsoredDomains: readonly string[];
  /** Language of generated words (footnotes' back links): `ko` or `en`. */
  readonly language: 'ko' | 'en';
  /** Size of a local picture by its site path, where it is known. */
  readonly pictureSize: (src: string) => PictureSize | undefined;
}

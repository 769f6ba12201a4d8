/**
 * What an article is once it has been read and found valid. It knows nothing of files' contents, HTML or pages.
 */
import type { Moment } from '../base/moments.ts';

export type { Moment };

/** A picture as front matter names it. `src` is a site path beginning with `/` or an absolute http(s) URL. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

/** Who wrote it: the id of an author file, or a name written in the article itself. */
export type Byline =
  | { readonly kind: 'author'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string; readonly email: string | undefined };

export interface Correction {
  readonly date: Moment;
  /** Plain text or inline Markdown. */
  readonly text: string;
}

export type AiUse = 'none' | 'assisted' | 'generated';

/** Where an article's body is found again, and what it must then be. */
export interface BodySource {
  /** Path that `fs` can open. */
  readonly path: string;
  /** Digest of the body's text; differs when the file was changed during the build. */
  readonly digest: string;
}

export interface Article {
  /** The file's path below the articles folder, NFC, `/` separated: unique and stable. */
  readonly id: string;
  /** The file as problems name it. */
  readonly file: string;
  /** Digest of the file: differs whenever anything of the article does, as long as the site's configuration is the same. */
  readonly digest: string;
  /** Site path, decoded and NFC: `/2026/11/22/항구/`. Ends in `/` or in a file name such as `.html`. */
  readonly permalink: string;
  /** Numbers as `headOf`, `frameOf`, `printOf`, `addressOf`, `placeOf` and `rootOf` give them, where whoever kept the article has kept them. */
  readonly head?: number;
  readonly frame?: number;
  readonly print?: number;
  readonly address?: number;
  readonly place?: number;
  readonly root?: number;
  readonly title: string;
  readonly date: Moment;
  readonly updated: Moment | undefined;
  /** BCP 47 tag when it differs from the site's. */
  readonly language: string | undefined;
  /** In the editor's order; the first is the section. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly bylines: readonly Byline[];
  /** Plain text; made from the body where the editor gave none. */
  readonly excerpt: string;
  /** The deck, Markdown. */
  readonly featureText: string | undefined;
  readonly featureImage: Picture | undefined;
  readonly image: Picture | undefined;
  /** Site paths that redirect here. */
  readonly redirectFrom: readonly string[];
  readonly draft: boolean;
  readonly published: boolean;
  readonly breaking: boolean;
  readonly pin: boolean;
  readonly lead: boolean;
  readonly noindex: boolean;
  readonly comments: boolean;
  readonly series: string | undefined;
  /** Where the material came from, as text or URL. */
  readonly source: string | undefined;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  readonly ai: AiUse;
  /** `undefined`: not sponsored; `''`: sponsored, sponsor not named. */
  readonly sponsored: string | undefined;
  /** Fields that the schema does not know, as written (texts, lists, maps). */
  readonly extra: Readonly<Record<string, unknown>>;
  readonly body: BodySource;
  /** Characters of the body without its HTML tags, where whoever read it has counted them. */
  readonly bodyLength?: number | undefined;
}

/** A person of `content/authors/`. */
export interface Author {
  /** File name without `.md`. */
  readonly id: string;
  readonly name: string;
  /** Role, e.g. `경제부 기자`. */
  readonly title: string | undefined;
  readonly email: string | undefined;
  readonly bio: string | undefined;
  readonly image: Picture | undefined;
}

/** A page of `content/pages/` that is no news: about, ethics, contact. */
export interface StaticPage {
  readonly id: string;
  readonly file: string;
  readonly permalink: string;
  readonly title: string;
  readonly excerpt: string;
  readonly noindex: boolean;
  readonly body: BodySource;
}

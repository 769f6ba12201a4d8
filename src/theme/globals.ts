/**
 * What every template sees beside its own view: the paper itself. Its digest is part of every page's fingerprint, so
 * it holds nothing that changes with an article.
 */
import type { CommentsConfig, Language, Masthead } from '../config/config.ts';
import type { FragmentName, TaxonomyName } from '../pages/views.ts';

export interface NavigationLink {
  readonly name: string;
  /** Site path, or an absolute URL outside the site. */
  readonly url: string;
}

export interface SiteGlobals {
  readonly name: string;
  readonly description: string;
  readonly origin: string;
  readonly basePath: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly accent: { readonly light: string; readonly dark: string };
  readonly logo: string | undefined;
  readonly favicon: string | undefined;
  /** The section bar. */
  readonly sections: readonly NavigationLink[];
  readonly footerPages: readonly NavigationLink[];
  readonly masthead: Masthead;
  readonly social: readonly NavigationLink[];
  readonly feeds: { readonly atom: string; readonly rss: string; readonly json: string };
  readonly places: SitePlaces;
  /** Lists of all sections, tags, authors and series, as far as the paper has any. */
  readonly indexes: readonly { readonly taxonomy: TaxonomyName; readonly url: string }[];
  /** Site path of the stylesheet, content-hashed. */
  readonly stylesheet: string;
  /** Site path of each script by its name, content-hashed. A page kind without one of its own has `page`. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Site path of each fragment that the paper has. */
  readonly fragments: Readonly<Record<FragmentName, string | undefined>>;
  /** Where browsers fetch newer prices. */
  readonly marketsEndpoint: string | undefined;
  /** Site paths of the paper's own fonts. */
  readonly fonts: readonly string[];
  readonly comments: CommentsConfig | undefined;
  /** Where reactions are counted; `{id}` stands for the article's path. */
  readonly openHeart: string | undefined;
  /** Every file of `content/data/` under its name without its ending. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Site paths of the pages that every paper has. */
export interface SitePlaces {
  readonly front: string;
  readonly archive: string;
  readonly corrections: string;
  readonly masthead: string;
  readonly scrap: string;
  readonly search: string;
  /** The description by which browsers offer the search. */
  readonly openSearch: string;
  /** The script that keeps what is read for readers without a connection. */
  readonly worker: string;
}

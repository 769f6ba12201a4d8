/**
 * The site's complete configuration, as every other folder sees it: resolved once from `content/site.yaml`, with
 * every default filled in. It knows nothing of YAML or files.
 */

/** A section of the paper, in the order in which its navigation shows them. */
export interface SectionConfig {
  readonly name: string;
  /** One URL segment; made from the name where `site.yaml` gives none. */
  readonly slug: string;
  readonly description: string | undefined;
}

/** What Korean law asks an internet newspaper to state (신문 등의 진흥에 관한 법률). Empty text: not stated. */
export interface Masthead {
  /** With `true`, an empty field is a problem. */
  readonly required: boolean;
  /** 제호 */
  readonly title: string;
  /** 등록번호 */
  readonly registrationNumber: string;
  /** 등록일, `YYYY-MM-DD` */
  readonly registeredOn: string;
  /** 발행인 */
  readonly publisher: string;
  /** 편집인 */
  readonly editor: string;
  /** 발행소 */
  readonly address: string;
  /** 전화번호 */
  readonly telephone: string;
  /** 발행일: first day of publishing, `YYYY-MM-DD` */
  readonly publishedOn: string;
  /** 청소년보호책임자 */
  readonly youthProtectionOfficer: string;
  /** Not asked by law; shown with the others when given. */
  readonly email: string;
}

/** How links in articles are marked for search engines. */
export interface LinkPolicy {
  /** `rel` of links to other sites written as raw HTML (an empty text: none). Default `nofollow`. */
  readonly rawHtmlRel: string;
  /** Domains (with their subdomains) whose links get `rel="sponsored"`. */
  readonly sponsoredDomains: readonly string[];
}

export interface SearchConfig {
  /**
   * Where the search leads without JavaScript: an engine's address with `{query}`, and `{site}` for the paper's host,
   * each the whole of a parameter. Nowhere by default, as no engine is asked that the owner did not choose.
   */
  readonly fallback: string | undefined;
}

export type OnInvalid = 'fail' | 'hold';

export type Language = 'ko' | 'en';

export interface SiteConfig {
  readonly name: string;
  /** One or two sentences about the paper. */
  readonly description: string;
  /** Scheme and host, no trailing slash: `https://haesol.example`. */
  readonly origin: string;
  /** Path below the origin at which the site lies: `''` or `/paper`. Never ends in `/`. */
  readonly basePath: string;
  readonly language: Language;
  /** IANA name, e.g. `Asia/Seoul`. */
  readonly timeZone: string;
  /** Permalink pattern with Jekyll's placeholders. */
  readonly permalink: string;
  /** Articles on a numbered list page; the newest list page holds between one and two times as many. */
  readonly pageSize: number;
  readonly sections: readonly SectionConfig[];
  /** The paper's one accent colour, light and dark: `#rrggbb`. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** Site path of a logo for the masthead; `undefined`: the name is set in type. */
  readonly logo: string | undefined;
  readonly favicon: string | undefined;
  readonly masthead: Masthead;
  readonly social: readonly { readonly name: string; readonly url: string }[];
  /** Site paths of pages that the footer links to, in order. */
  readonly footerPages: readonly string[];
  readonly onInvalid: OnInvalid;
  readonly links: LinkPolicy;
  readonly search: SearchConfig;
  /**
   * Where readers' reactions are counted (the Open Heart protocol): an address in which `{id}` becomes the article's
   * path. `undefined`: nowhere.
   */
  readonly openHeart: string | undefined;
  /** Articles in a feed. */
  readonly feedLength: number;
  /** Length of an excerpt that is made from the body, in characters. */
  readonly excerptLength: number;
  /** Related articles on an article page. */
  readonly relatedCount: number;
  /** Pictures that stand for "no picture" (site paths or URLs), beside those that are noticed by their repetition. */
  readonly stockPictures: readonly string[];
}

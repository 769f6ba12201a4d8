/**
 * The site's complete configuration, as every other folder sees it: resolved once from `content/site.yaml`, with
 * every default filled in. It knows nothing of YAML or files.
 */
import type { VariantSettings } from '../base/pictures.ts';

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
  /** Domains (with their subdomains) whose links get `rel="sponsored"`: hosts as URL parsing writes them. */
  readonly sponsoredDomains: readonly string[];
}

export interface SearchConfig {
  /**
   * Where the search leads without JavaScript: an engine's address with `{query}`, and `{site}` for the paper's host,
   * each the whole of a parameter. Nowhere by default, as no engine is asked that the owner did not choose.
   */
  readonly fallback: string | undefined;
}

/** How a section stands on the front page: a story with a list, stories in a row, or headlines alone. */
export type BandForm = 'lead-list' | 'cards' | 'headlines';

export interface BandPlan {
  /** Name of the section. */
  readonly section: string;
  readonly form: BandForm;
  /** Articles at most. */
  readonly count: number;
}

/** What the front page holds. All counts are of articles. */
export interface FrontPlan {
  /** 최신 기사 */
  readonly latest: number;
  /** 오늘의 주요 뉴스 */
  readonly top: number;
  /** 많이 본 뉴스, where there are counts of views. */
  readonly popular: number;
  /** In their order; `undefined`: every section of `site.yaml`, then the biggest others. */
  readonly bands: readonly BandPlan[] | undefined;
}

/** A font of the paper's own. */
export interface FontConfig {
  readonly family: string;
  /** Site path of a `.woff2` file. */
  readonly file: string;
  readonly use: 'text' | 'headlines';
  /** 1 to 1000; `undefined`: the file is a variable font, with every weight. */
  readonly weight: number | undefined;
  /** `optional`: used where it is there at once, so that no line moves. `swap`: used as soon as it is there. */
  readonly display: 'optional' | 'swap';
}

/** Comments by giscus (GitHub Discussions), fetched only when a reader asks for them. */
export interface CommentsConfig {
  /** `owner/name` */
  readonly repo: string;
  readonly repoId: string;
  readonly category: string;
  readonly categoryId: string;
  /** By what a discussion belongs to an article. */
  readonly mapping: 'pathname' | 'url' | 'title' | 'og:title';
}

export interface MarketsConfig {
  /** Where browsers fetch newer prices; nowhere by default. */
  readonly endpoint: string | undefined;
}

/** The newsroom's editing pages at `/admin/`: where the paper's files are kept, and how an editor signs in there. */
export interface AdminConfig {
  readonly backend: 'github' | 'gitlab' | 'gitea';
  /** `owner/name`; `undefined`: only on the editor's own computer, without signing in. */
  readonly repo: string | undefined;
  /** `undefined`: the repository's default branch. */
  readonly branch: string | undefined;
  /** Address of the service through which an editor signs in. */
  readonly signIn: string | undefined;
  /** Address of a server of the owner's own. */
  readonly api: string | undefined;
  /** Path of the paper below the repository's root: empty, or without slashes at its ends. */
  readonly folder: string;
}

/** Cards for social networks: a headline set as a picture, for articles that have none of their own. */
export interface CardsConfig {
  /** Day (`YYYY-MM-DD`) of the first article that gets a card of its own. Older ones share the paper's. */
  readonly since: string;
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
  /** Permalink pattern with Jekyll's placeholders, or the name of a style. */
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
  readonly front: FrontPlan;
  /** Variants of the paper's own pictures. */
  readonly pictures: VariantSettings;
  /** `undefined`: none are drawn. */
  readonly cards: CardsConfig | undefined;
  readonly density: 'comfortable' | 'compact';
  /** None by default: the reader's own fonts. */
  readonly fonts: readonly FontConfig[];
  readonly markets: MarketsConfig;
  /** `undefined`: no comments. */
  readonly comments: CommentsConfig | undefined;
  /** `undefined`: no such pages. */
  readonly admin: AdminConfig | undefined;
  /** Articles in a feed. */
  readonly feedLength: number;
  /** Length of an excerpt that is made from the body, in characters. */
  readonly excerptLength: number;
  /** Related articles on an article page. */
  readonly relatedCount: number;
  /** Pictures that stand for "no picture" (site paths or URLs), beside those that are noticed by their repetition. */
  readonly stockPictures: readonly string[];
}

/**
 * What the templates see: for each page kind one plain, serialisable view. A page's fingerprint is the digest of
 * its view, so a view holds nothing that its page does not show, and never the build's clock.
 *
 * Site paths in views are decoded and without the base path; the theme's `href` filter adds it. Dates are `iso` texts
 * in the site's zone, `2026-11-22` where no time of day is known, and are put into words by the theme.
 */
import type { AiUse, BodySource } from '../article/article.ts';
import type { FragmentName } from '../site/addresses.ts';
import type { TaxonomyName } from '../site/site.ts';
import type { ArchiveDayView, ArchiveMonthView, ArchiveView, ArchiveYearView } from './archive-views.ts';
import type { BreakingFragmentView, LatestFragmentView, MarketsFragmentView, MarketView, PopularFragmentView, PopularView, TopFragmentView } from './fresh-views.ts';
import type { CardView, HeadlineView, LabelView, LinkView, PageView, PersonView, PictureView } from './view-parts.ts';

export type { FragmentName, TaxonomyName };
export type * from './archive-views.ts';
export type * from './fresh-views.ts';
export type * from './view-parts.ts';

export interface FrontView extends PageView {
  /** 속보, newest first; most often empty. */
  readonly breaking: readonly HeadlineView[];
  readonly lead: CardView | undefined;
  /** Two to four stories beside the lead. */
  readonly seconds: readonly CardView[];
  readonly latest: readonly HeadlineView[];
  readonly bands: readonly BandView[];
  /** 오늘의 주요 뉴스 */
  readonly top: readonly CardView[];
  readonly popular: PopularView | undefined;
  readonly markets: readonly MarketView[];
  /** Day of the newest article, `YYYY-MM-DD`. */
  readonly edition: string | undefined;
}

/** A section's strip on the front page, by its form. */
export type BandView = {
  readonly section: LinkView;
  /** Takes the whole width; others stand in pairs. */
  readonly wide: boolean;
} & (
  | { readonly form: 'lead-list'; readonly lead: CardView; readonly rest: readonly HeadlineView[] }
  | { readonly form: 'cards'; readonly cards: readonly CardView[] }
  | { readonly form: 'headlines'; readonly headlines: readonly HeadlineView[] }
);

export interface ArticleView extends PageView {
  readonly title: string;
  readonly section: LinkView | undefined;
  readonly categories: readonly LinkView[];
  readonly tags: readonly LinkView[];
  readonly authors: readonly PersonView[];
  readonly date: string;
  /** Present when it differs from `date`. */
  readonly updated: string | undefined;
  readonly language: string | undefined;
  /** Markdown. */
  readonly deck: string | undefined;
  readonly featurePicture: PictureView | undefined;
  /** The article's own picture; absent when it is a stock one. */
  readonly picture: PictureView | undefined;
  readonly labels: readonly LabelView[];
  /** Name of the sponsor; `''` when it is not named. */
  readonly sponsor: string | undefined;
  readonly ai: AiUse;
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  readonly source: string | undefined;
  readonly series: SeriesView | undefined;
  readonly comments: boolean;
  /** Chosen among earlier articles, likeliest first. */
  readonly related: readonly HeadlineView[];
  readonly previous: HeadlineView | undefined;
  readonly next: HeadlineView | undefined;
  /** The editor's own fields, for a site's own templates. */
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface SeriesView extends LinkView {
  /** From 1, in order of publication. */
  readonly part: number;
  readonly previous: HeadlineView | undefined;
  readonly next: HeadlineView | undefined;
}

export interface TermView extends PageView {
  readonly taxonomy: TaxonomyName;
  readonly name: string;
  readonly description: string | undefined;
  /** On author pages of known authors. */
  readonly person: PersonView | undefined;
  /** On the newest list page only; not repeated among `articles`. */
  readonly lead: CardView | undefined;
  readonly articles: readonly CardView[];
  readonly pager: PagerView;
}

/** Where a list page is. Pages are numbered from the oldest, so that a number never changes what it holds. */
export interface PagerView {
  /** `undefined`: the newest list page, at the term's own address. */
  readonly number: number | undefined;
  readonly newest: string;
  readonly newer: string | undefined;
  readonly older: string | undefined;
  readonly oldest: string | undefined;
  /** Dates of the newest and the oldest article on this page; `undefined` on the page of an empty section. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** All terms of one taxonomy. */
export interface TermIndexView extends PageView {
  readonly taxonomy: TaxonomyName;
  readonly terms: readonly (LinkView & { readonly count: number })[];
}

export interface CorrectionsView extends PageView {
  /** Newest first. */
  readonly entries: readonly { readonly date: string; readonly text: string; readonly article: HeadlineView }[];
}

/** 신문사 정보. Its fields are those of the site's globals. */
export type MastheadView = PageView;

/** Scraps and what was read. Both are on the reader's device; the page itself is the same for everyone. */
export type ScrapView = PageView;

export type OfflineView = PageView;

export interface SearchView extends PageView {
  readonly form: SearchFormView;
}

/** Where a search goes without script: the search page, or an engine that the paper's owner chose. */
export interface SearchFormView {
  /** Site path or absolute URL. */
  readonly action: string;
  /** Name of the parameter that takes the query. */
  readonly query: string;
  /** Parameters that go along as they are. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

export interface StaticPageView extends PageView {
  readonly title: string;
}

export interface NotFoundView extends PageView {
  readonly form: SearchFormView;
}

/** A page left behind at an old address. */
export interface RedirectView extends PageView {
  /** Site path. */
  readonly target: string;
  readonly title: string;
}

/** Every page kind with its view; the kind is also the name of its template, `theme/pages/KIND.njk`. */
export interface Views {
  readonly front: FrontView;
  readonly article: ArticleView;
  readonly term: TermView;
  readonly 'term-index': TermIndexView;
  readonly archive: ArchiveView;
  readonly 'archive-year': ArchiveYearView;
  readonly 'archive-month': ArchiveMonthView;
  readonly 'archive-day': ArchiveDayView;
  readonly corrections: CorrectionsView;
  readonly masthead: MastheadView;
  readonly scrap: ScrapView;
  readonly search: SearchView;
  readonly 'static-page': StaticPageView;
  readonly 'not-found': NotFoundView;
  readonly offline: OfflineView;
  readonly redirect: RedirectView;
  readonly 'fragment-breaking': BreakingFragmentView;
  readonly 'fragment-latest': LatestFragmentView;
  readonly 'fragment-top': TopFragmentView;
  readonly 'fragment-popular': PopularFragmentView;
  readonly 'fragment-markets': MarketsFragmentView;
}

export type PageKind = keyof Views;

/** An output URL with what its template will see. `body` is read and rendered only when the page is. */
export interface PageOf<K extends PageKind> {
  readonly kind: K;
  /** Site path, decoded: ends in `/` (written as `index.html` below it) or names a file. */
  readonly url: string;
  readonly view: Views[K];
  readonly body: BodySource | undefined;
}

export type Page = { [K in PageKind]: PageOf<K> }[PageKind];


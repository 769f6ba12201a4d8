/**
 * What the templates see: for each page kind one plain, serialisable view. A page's fingerprint is the digest of
 * its view, so a view holds nothing that its page does not show, and never the build's clock.
 *
 * Site paths in views are decoded and without the base path; the theme's `href` filter adds it. Dates are `iso` texts
 * in the site's zone, `2026-11-22` where no time of day is known, and are put into words by the theme.
 */
import type { AiUse, BodySource } from '../article/article.ts';

export interface LinkView {
  readonly name: string;
  readonly url: string;
}

export interface PictureView {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  /** Pixels, for local files whose size is known. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** What readers must be told of an article before they read it. */
export type LabelView = 'breaking' | 'sponsored' | 'ai-assisted' | 'ai-generated' | 'corrected';

/** An article as lists show it. */
export interface CardView {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly date: string;
  readonly language: string | undefined;
  readonly section: LinkView | undefined;
  /** Absent as well when the picture is a stock one. */
  readonly picture: PictureView | undefined;
  readonly labels: readonly LabelView[];
}

/** A headline alone. */
export interface HeadlineView {
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly language: string | undefined;
}

export interface PersonView {
  readonly name: string;
  readonly title: string | undefined;
  readonly email: string | undefined;
  readonly bio: string | undefined;
  readonly image: PictureView | undefined;
  /** The author's own page, for authors of `content/authors/` and for names alike. */
  readonly url: string;
}

/** What a page's `<head>` says. */
export interface HeadView {
  /** Without the paper's name. Empty on the front page. */
  readonly title: string;
  readonly description: string;
  /** Absolute, percent-encoded. */
  readonly canonical: string;
  readonly type: 'website' | 'article';
  /** Absolute, percent-encoded. */
  readonly image: string | undefined;
  readonly noindex: boolean;
  /** The page's own Atom feed (site path), beside the paper's. */
  readonly feed: LinkView | undefined;
  /** schema.org data, ready to be serialised as JSON-LD. */
  readonly structuredData: readonly object[];
}

interface PageView {
  readonly head: HeadView;
  /** Site path. */
  readonly url: string;
}

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
  /** Day of the newest article, `YYYY-MM-DD`. */
  readonly edition: string | undefined;
}

/** A section's strip on the front page. */
export interface BandView {
  readonly section: LinkView;
  readonly lead: CardView;
  readonly rest: readonly CardView[];
}

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
  readonly related: readonly CardView[];
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

export type TaxonomyName = 'section' | 'tag' | 'author' | 'series';

export interface TermView extends PageView {
  readonly taxonomy: TaxonomyName;
  readonly name: string;
  readonly description: string | undefined;
  /** On author pages of known authors. */
  readonly person: PersonView | undefined;
  /** On the newest list page only. */
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
  /** Dates of the newest and the oldest article on this page. */
  readonly from: string;
  readonly to: string;
}

/** All terms of one taxonomy. */
export interface TermIndexView extends PageView {
  readonly taxonomy: TaxonomyName;
  readonly terms: readonly (LinkView & { readonly count: number })[];
}

/** `/archive/`: years with their months. */
export interface ArchiveView extends PageView {
  readonly years: readonly (PeriodView & { readonly months: readonly PeriodView[] })[];
}

/** A year, month or day that holds articles. `period`: `2026`, `2026-11`, `2026-11-22`. */
export interface PeriodView {
  readonly period: string;
  readonly url: string;
  readonly count: number;
}

export interface ArchiveYearView extends PageView {
  readonly period: string;
  readonly count: number;
  readonly months: readonly (PeriodView & { readonly headlines: readonly HeadlineView[] })[];
  readonly previous: PeriodView | undefined;
  readonly next: PeriodView | undefined;
}

export interface ArchiveMonthView extends PageView {
  readonly period: string;
  readonly count: number;
  /** Weeks from Sunday; a cell is `undefined` outside the month. */
  readonly weeks: readonly (readonly (CalendarDayView | undefined)[])[];
  /** Days with articles, newest first, with the first few headlines of each. */
  readonly days: readonly (PeriodView & { readonly headlines: readonly HeadlineView[] })[];
  readonly previous: PeriodView | undefined;
  readonly next: PeriodView | undefined;
}

export interface CalendarDayView {
  readonly day: number;
  /** Present when the day has articles. */
  readonly url: string | undefined;
  readonly count: number;
}

export interface ArchiveDayView extends PageView {
  readonly period: string;
  readonly articles: readonly CardView[];
  readonly month: PeriodView;
  readonly previous: PeriodView | undefined;
  readonly next: PeriodView | undefined;
}

export interface CorrectionsView extends PageView {
  /** Newest first. */
  readonly entries: readonly { readonly date: string; readonly text: string; readonly article: HeadlineView }[];
}

/** 신문사 정보. Its fields are those of the site's globals. */
export type MastheadView = PageView;

export interface StaticPageView extends PageView {
  readonly title: string;
}

export interface NotFoundView extends PageView {
  readonly latest: readonly HeadlineView[];
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
  readonly 'static-page': StaticPageView;
  readonly 'not-found': NotFoundView;
  readonly redirect: RedirectView;
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


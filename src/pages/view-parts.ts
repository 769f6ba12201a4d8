/** The parts of which views are made: links, pictures, cards, people and what a page's `<head>` says. */
import type { PictureSource } from '../base/pictures.ts';

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
  /** Average colour, `#rrggbb`, and lighter variants, best format first, for local pictures that have them. */
  readonly color: string | undefined;
  readonly sources: readonly PictureSource[];
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

export interface HeadImage {
  /** Absolute, percent-encoded. */
  readonly url: string;
  readonly alt: string;
  /** Pixels, where they are known. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** What a page's `<head>` says. */
export interface HeadView {
  /** Without the paper's name. Empty on the front page. */
  readonly title: string;
  readonly description: string;
  /** Absolute, percent-encoded. */
  readonly canonical: string;
  readonly type: 'website' | 'article';
  /** What social networks show of the page: a picture of its own, else a card. */
  readonly image: HeadImage | undefined;
  readonly noindex: boolean;
  /** The page's own Atom feed (site path), beside the paper's. */
  readonly feed: LinkView | undefined;
  /** schema.org data, ready to be serialised as JSON-LD. */
  readonly structuredData: readonly object[];
}

/** What every page's view has. */
export interface PageView {
  readonly head: HeadView;
  /** Site path. */
  readonly url: string;
}

/** What is new everywhere: the front page holds it in its own HTML, and other pages fetch it as fragments. */
import type { Direction } from '../base/prices.ts';
import type { CardView, HeadlineView, PageView } from './view-parts.ts';

/** 많이 본 뉴스 */
export interface PopularView {
  /** The time over which was counted, in the paper's words: 최근 24시간. */
  readonly window: string;
  readonly asOf: string;
  /** Most read first. */
  readonly articles: readonly HeadlineView[];
}

/** Prices that were read at one moment. */
export interface MarketView {
  readonly name: string;
  readonly asOf: string;
  /** Milliseconds after which the prices are out of date. */
  readonly maxAge: number;
  readonly items: readonly MarketItemView[];
}

export interface MarketItemView {
  readonly name: string;
  /** With its unit: `48,250원`. */
  readonly price: string;
  /** Since the day before; `percent` has no sign: `12.4%`. */
  readonly change: { readonly direction: Direction; readonly percent: string } | undefined;
}

/** 속보, newest first; most often empty. */
export interface BreakingFragmentView extends PageView {
  readonly breaking: readonly HeadlineView[];
}

export interface LatestFragmentView extends PageView {
  readonly latest: readonly HeadlineView[];
}

/** 오늘의 주요 뉴스 */
export interface TopFragmentView extends PageView {
  readonly top: readonly CardView[];
}

export interface PopularFragmentView extends PageView {
  readonly popular: PopularView;
}

export interface MarketsFragmentView extends PageView {
  readonly markets: readonly MarketView[];
}

/** What the templates of the archive see. */
import type { CardView, HeadlineView, PageView } from './view-parts.ts';

/** `/archive/`: years with their months. */
export interface ArchiveView extends PageView {
  readonly years: readonly (PeriodView & { readonly months: readonly PeriodView[] })[];
}

/** A year, month or day that holds articles. `period`: `2026`, `2026-11`, `2026-11-22`. */
export interface PeriodLinkView {
  readonly period: string;
  readonly url: string;
}

/** A period on a page that changes anyway when it gets another article. */
export interface PeriodView extends PeriodLinkView {
  readonly count: number;
}

export interface ArchiveYearView extends PageView {
  readonly period: string;
  readonly count: number;
  readonly months: readonly (PeriodView & { readonly headlines: readonly HeadlineView[] })[];
  readonly previous: PeriodLinkView | undefined;
  readonly next: PeriodLinkView | undefined;
}

export interface ArchiveMonthView extends PageView {
  readonly period: string;
  readonly count: number;
  /** Weeks from Sunday; a cell is `undefined` outside the month. */
  readonly weeks: readonly (readonly (CalendarDayView | undefined)[])[];
  /** Days with articles, newest first, with the first few headlines of each. */
  readonly days: readonly (PeriodView & { readonly headlines: readonly HeadlineView[] })[];
  readonly previous: PeriodLinkView | undefined;
  readonly next: PeriodLinkView | undefined;
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
  readonly month: PeriodLinkView;
  readonly previous: PeriodLinkView | undefined;
  readonly next: PeriodLinkView | undefined;
}

/**
 * Full texts of articles in feeds, kept from one publish to the next: a new article changes the feeds, and the twenty
 * others in each of them are as they were.
 */
import type { SharedTexts } from './lookups.ts';
import type { Note } from './store/note.ts';

export interface FeedTexts {
  /** Digest of what all pages share, under which the texts were made. */
  readonly shared: string;
  readonly texts: SharedTexts;
}

/** Enough for the feeds of a paper and of a dozen sections. */
const MOST = 300;

export function readFeedTexts(note: Note<FeedTexts>, shared: string): SharedTexts {
  const kept = note.read();
  return kept?.shared === shared ? kept.texts : {};
}

/** Keeps the first of these texts. */
export function keepFeedTexts(note: Note<FeedTexts>, shared: string, texts: SharedTexts): void {
  const entries = Object.entries(texts).slice(0, MOST);
  if (entries.length > 0) note.write({ shared, texts: Object.fromEntries(entries) });
}

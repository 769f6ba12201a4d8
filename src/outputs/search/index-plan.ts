/**
 * What the search index of a site consists of: which articles each segment holds, and what everything is called. It
 * reads no text, as it is worked out anew at every publish.
 */
import { dayOf } from '../../base/search/days.ts';
import { INDEX_VERSION, type SearchManifest } from '../../base/search/format.ts';
import type { SearchDocument } from './document.ts';
import { nameOf, editionOf } from './names.ts';
import { SegmentPlanner, type SegmentPlan } from './segment-planner.ts';

export interface IndexPlan {
  /** Oldest first; one that is being merged comes before those that it is merged from. */
  readonly segments: readonly SegmentPlan[];
  /** The newest articles. */
  readonly pack: { readonly id: string; readonly documents: readonly SearchDocument[] } | undefined;
  /** The articles from whose headlines suggestions are made. */
  readonly words: { readonly id: string; readonly documents: readonly SearchDocument[] };
  /** The manifest's text, and its fingerprint. */
  readonly manifest: string;
  readonly manifestName: string;
}

/** Of documents, oldest first. */
export function planIndex(documents: readonly SearchDocument[]): IndexPlan {
  const { segments, articles } = new SegmentPlanner(documents);
  const rest = documents.slice(articles);
  const newest = rest.at(-1);
  const pack = newest === undefined ? undefined : { id: editionOf(rest), lastDay: dayOf(newest.date) };
  const sources = documents.slice(0, articles || documents.length).slice(-MOST_FOR_WORDS);
  const words = { id: editionOf(sources), documents: sources };
  const entries = segments.filter(({ role }) => role.kind === 'whole').map(({ entry }) => entry);
  const manifest: SearchManifest = { version: INDEX_VERSION, articles: documents.length, segments: entries, pack, words: words.id };
  const text = JSON.stringify(manifest);
  return { segments, pack: pack === undefined ? undefined : { id: pack.id, documents: rest }, words, manifest: text, manifestName: nameOf([text]) };
}

/** Articles in segments only: those of the pack would change the words with each one that comes. */
const MOST_FOR_WORDS = 4_000;

/**
 * What the search index of a site consists of: which articles each segment holds, and what everything is called. It
 * reads no text, as it is worked out anew at every publish.
 */
import { INDEX_VERSION, type SearchManifest } from '../../base/search/format.ts';
import type { SearchDocument } from './document.ts';
import { nameOf, editionOf } from './names.ts';
import { SegmentPlanner, type SegmentPlan } from './segment-planner.ts';

export interface IndexPlan {
  /** Oldest first; one that is being merged comes before those that it is merged from. */
  readonly segments: readonly SegmentPlan[];
  /** The newest articles, whose texts lie beside the manifest. */
  readonly newest: readonly SearchDocument[];
  /** The articles from whose headlines suggestions are made. */
  readonly words: { readonly id: string; readonly documents: readonly SearchDocument[] };
  readonly manifest: SearchManifest;
  /** Of the manifest and the newest articles. */
  readonly fingerprint: string;
}

/** Of documents, oldest first. */
export function planIndex(documents: readonly SearchDocument[]): IndexPlan {
  const { segments, articles } = new SegmentPlanner(documents);
  const newest = documents.slice(articles);
  const sources = documents.slice(0, articles).slice(-MOST_FOR_WORDS);
  const words = { id: editionOf(sources), documents: sources };
  const entries = segments.filter(({ role }) => role.kind === 'whole').map(({ entry }) => entry);
  const manifest: SearchManifest = { version: INDEX_VERSION, articles: documents.length, segments: entries, words: words.id };
  return { segments, newest, words, manifest, fingerprint: nameOf([JSON.stringify(manifest), editionOf(newest)]) };
}

/** Articles in segments only: the newest would change the words with each one that comes. */
const MOST_FOR_WORDS = 4_000;

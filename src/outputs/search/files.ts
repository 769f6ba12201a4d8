/** The search index as files: pure, from documents in order of time. What a file holds is made when it is asked for. */
import { once } from '../../base/memoize.ts';
import { MANIFEST_PATH, wordsPath } from '../../base/search/format.ts';
import { writeOverview } from '../../base/search/manifest.ts';
import { withText, type SearchDocument } from './document.ts';
import { planIndex } from './index-plan.ts';
import { NOTHING_PUBLISHED, readEntries } from './published.ts';
import { planSegment, type IndexFile, type IndexGroup } from './segment-files.ts';
import { deflate } from './text-files.ts';
import { collectWords, writeWords } from './words.ts';

export interface IndexFiles {
  /** Of the segments. */
  readonly groups: readonly IndexGroup[];
  /** All else, the manifest last, which leads to everything. */
  readonly files: readonly IndexFile[];
}

/**
 * Every file of the index of documents, oldest first. Groups have names that stand for their articles, and editions that
 * stand for what these say. No text is read before a file is made; what can be merged from published files reads none
 * at all.
 */
export function planIndexFiles(documents: readonly SearchDocument[], published = NOTHING_PUBLISHED): IndexFiles {
  const { segments, newest, words, manifest, fingerprint } = planIndex(documents);
  const entriesBefore = once(() => readEntries(published));
  return {
    groups: segments.flatMap((segment) => planSegment(segment, published, entriesBefore)),
    files: [
      { path: wordsPath(words.id), fingerprint: words.id, make: () => writeWords(collectWords(words.documents)) },
      { path: MANIFEST_PATH, fingerprint, make: () => deflate(writeOverview({ manifest, newest: newest.map(withText) })) },
    ],
  };
}

/**
 * The index's one file whose address never changes: what there is, and the texts of the newest articles, which every
 * query searches as they are. Whoever publishes deflates it.
 */
import { encodeText, readText } from './characters.ts';
import type { SearchManifest } from './format.ts';
import { readTexts, writeTexts, type ArticleText } from './texts.ts';
import { joinParts, splitParts } from './two-parts.ts';

export interface Overview {
  readonly manifest: SearchManifest;
  /** Oldest first: those of which no segment is in place yet. */
  readonly newest: readonly ArticleText[];
}

/** The manifest as text; then the articles. */
export function writeOverview({ manifest, newest }: Overview): Uint8Array {
  return joinParts(encodeText(JSON.stringify(manifest)), writeTexts(newest));
}

export function readOverview(bytes: Uint8Array): Overview {
  const [text, newest] = splitParts(bytes);
  return { manifest: JSON.parse(readText(text, 0, text.length)), newest: readTexts(newest) };
}

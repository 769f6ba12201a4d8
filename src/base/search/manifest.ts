/**
 * The index's one file whose address never changes: what there is, and the texts of the newest articles, which every
 * query searches as they are. Whoever publishes deflates it.
 */
import { encodeText, readText } from './characters.ts';
import type { SearchManifest } from './format.ts';
import { readNumber, writeNumber } from './numbers.ts';
import { readTexts, writeTexts, type ArticleText } from './texts.ts';

export interface Overview {
  readonly manifest: SearchManifest;
  /** Oldest first: those of which no segment is in place yet. */
  readonly newest: readonly ArticleText[];
}

/** The manifest as text, with its length before it; then the articles. */
export function writeOverview({ manifest, newest }: Overview): Uint8Array {
  const head = encodeText(JSON.stringify(manifest));
  const texts = writeTexts(newest);
  const bytes = new Uint8Array(MOST_NUMBER + head.length + texts.length);
  const start = writeNumber(bytes, 0, head.length);
  bytes.set(head, start);
  bytes.set(texts, start + head.length);
  return bytes.subarray(0, start + head.length + texts.length);
}

export function readOverview(bytes: Uint8Array): Overview {
  const reader = { bytes, at: 0 };
  const end = readNumber(reader) + reader.at;
  return { manifest: JSON.parse(readText(bytes, reader.at, end)), newest: readTexts(bytes.subarray(end)) };
}

const MOST_NUMBER = 5;

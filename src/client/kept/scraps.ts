/** Scraps (스크랩): articles that a reader keeps. Lists are newest scrap first; nothing here touches the device. */
import { isRecord, isText, parseKept, type KeptArticle } from './kept.ts';

export interface Scrap extends KeptArticle {
  /** When it was kept: ISO 8601, UTC. */
  readonly saved: string;
}

const FORMAT = 'sokbo-scraps';

/** What is a scrap in a kept list or in an exported file; the rest is passed over. */
export function parseScraps(data: unknown): readonly Scrap[] {
  const entries: unknown = isRecord(data) && data.format === FORMAT ? data.scraps : data;
  return Array.isArray(entries) ? entries.flatMap(parseScrap) : [];
}

export function exportScraps(scraps: readonly Scrap[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, scraps }, null, 2)}\n`;
}

export function hasScrap(scraps: readonly Scrap[], url: string): boolean {
  return scraps.some((scrap) => scrap.url === url);
}

/** With the article, or without it where it was kept already. */
export function toggleScrap(scraps: readonly Scrap[], scrap: Scrap): readonly Scrap[] {
  return hasScrap(scraps, scrap.url) ? scraps.filter(({ url }) => url !== scrap.url) : [scrap, ...scraps];
}

/** Both lists as one; of an article in both, the reader's own scrap stays. */
export function mergeScraps(own: readonly Scrap[], imported: readonly Scrap[]): readonly Scrap[] {
  const byUrl = new Map([...imported, ...own].map((scrap) => [scrap.url, scrap]));
  return [...byUrl.values()].sort((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0));
}

function parseScrap(entry: unknown): readonly Scrap[] {
  const article = parseKept(entry);
  return article !== undefined && isRecord(entry) && isText(entry.saved) ? [{ ...article, saved: entry.saved }] : [];
}

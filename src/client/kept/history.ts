/** What a reader has read, and how far, newest first. Nothing here touches the device. */
import { isRecord, parseKept, type KeptArticle } from './kept.ts';

export interface Reading extends KeptArticle {
  /** How much of the text was read, 0 to 1. */
  readonly progress: number;
}

/** Articles that are remembered. */
const LIMIT = 50;
/** Who has read less has only looked in; who has read more has finished. */
const BEGUN = 0.08;
const FINISHED = 0.92;

export function parseHistory(data: unknown): readonly Reading[] {
  return Array.isArray(data) ? data.flatMap(parseReading) : [];
}

/** With this reading at the head, in place of an earlier one of the same article. */
export function remember(history: readonly Reading[], reading: Reading): readonly Reading[] {
  return [reading, ...history.filter(({ url }) => url !== reading.url)].slice(0, LIMIT);
}

/** Whether there is something left to go on with. */
export function isUnfinished({ progress }: Reading): boolean {
  return progress >= BEGUN && progress < FINISHED;
}

function parseReading(entry: unknown): readonly Reading[] {
  const article = parseKept(entry);
  if (article === undefined || !isRecord(entry)) return [];
  const { progress } = entry;
  return typeof progress === 'number' && progress >= 0 && progress <= 1 ? [{ ...article, progress }] : [];
}

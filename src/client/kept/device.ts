/** The reader's lists on this device. */
import { load, save } from '../store.ts';
import { parseHistory, type Reading } from './history.ts';
import { parseScraps, type Scrap } from './scraps.ts';

export function loadScraps(): readonly Scrap[] {
  return parseScraps(load('scraps'));
}

/** Whether the device took it. */
export function saveScraps(scraps: readonly Scrap[]): boolean {
  return save('scraps', scraps);
}

export function loadHistory(): readonly Reading[] {
  return parseHistory(load('history'));
}

export function saveHistory(history: readonly Reading[]): boolean {
  return save('history', history);
}

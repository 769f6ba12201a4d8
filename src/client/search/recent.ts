/** What the reader searched for last, kept on the device alone. */
import { load, save } from '../store.ts';

const NAME = 'searches';
const MOST = 8;

/** Newest first. */
export function loadSearches(): readonly string[] {
  const kept = load(NAME);
  return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
}

export function keepSearch(text: string): void {
  const query = text.trim();
  if (query !== '') save(NAME, [query, ...loadSearches().filter((other) => other !== query)].slice(0, MOST));
}

export function forgetSearches(): void {
  save(NAME, []);
}

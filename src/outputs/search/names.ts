/** Names of the index's parts: short, and standing for what they hold. */
import { hash } from 'node:crypto';
import { INDEX_VERSION } from '../../base/search/format.ts';
import type { SearchDocument } from './document.ts';

export function nameOfDocuments(documents: readonly Pick<SearchDocument, 'digest'>[]): string {
  return nameOf(documents.map(({ digest }) => digest));
}

/** A short name, safe where case is not told apart, for contents that these texts decide. */
export function nameOf(texts: readonly string[]): string {
  const digest = hash('sha256', `${INDEX_VERSION}\n${texts.join('\n')}`, 'hex');
  return Number.parseInt(digest.slice(0, DIGITS), 16).toString(36).padStart(10, '0').slice(0, 8);
}

/** 48 bits: as many as a number holds. */
const DIGITS = 12;

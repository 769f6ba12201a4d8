/** Names of the index's parts: short, and standing for what they hold. */
import { hash } from 'node:crypto';
import { hashOfNumber } from '../../base/hash.ts';
import { INDEX_VERSION } from '../../base/search/format.ts';
import type { SearchDocument } from './document.ts';

/** Stands for which articles these are, whatever they say. */
export function identityOf(documents: readonly Pick<SearchDocument, 'address'>[]): string {
  return nameOf([String(documents.reduce((hash, { address }) => hashOfNumber(address, hash), documents.length))]);
}

/** Stands for what these articles say, and so for which they are. */
export function editionOf(documents: readonly Pick<SearchDocument, 'digest'>[]): string {
  return nameOf([stampOf(documents)]);
}

/** The same for what is only compared, a thousand times in a publish, and names no file. */
export function stampOf(documents: readonly Pick<SearchDocument, 'digest'>[]): string {
  return String(documents.reduce((hash, { digest }) => hashOfNumber(digest, hash), documents.length));
}

/** A short name of letters and digits, safe where case is not told apart, for contents that these texts decide. */
export function nameOf(texts: readonly string[]): string {
  const digest = hash('sha256', `${INDEX_VERSION}\n${texts.join('\n')}`, 'hex');
  return Number.parseInt(digest.slice(0, DIGITS), 16).toString(36).padStart(LENGTH, '0');
}

/** 48 bits: among a million names, two are alike in one paper of five hundred. A number would hold 53. */
const DIGITS = 12;
/** Digits of 48 bits to the base of 36. */
const LENGTH = 10;

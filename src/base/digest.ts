/** Digests of texts, bytes and plain data: equal exactly when what they digest is. */
import { createHash } from 'node:crypto';

/**
 * 128 bits of SHA-256 in base64url: 22 characters. Enough for identity, short enough to keep by the thousand. Parts
 * count as one content.
 */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 22);
}

/** Digest of plain data; key order does not matter, `undefined` members count as absent. */
export function digestOfData(data: unknown): string {
  return digestOf(stableJson(data));
}

/** JSON with sorted keys. */
export function stableJson(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => (isPlainObject(value) ? sorted(value) : value));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

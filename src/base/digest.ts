/** Digests of texts, bytes and plain data: equal exactly when what they digest is. */
import { createHash, hash } from 'node:crypto';

/**
 * 128 bits of SHA-256 in base64url: 22 characters. Enough for identity, short enough to keep by the thousand. Parts
 * count as one content.
 */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  return sha256(parts, 'base64url').slice(0, 22);
}

/** A digest to name a file by: 16 lower-case letters and digits, 80 bits or more, the same on every file system. */
export function digestNameOf(...parts: readonly (string | Uint8Array)[]): string {
  return BigInt(`0x${sha256(parts, 'hex')}`).toString(36).slice(-NAME_LENGTH).padStart(NAME_LENGTH, '0');
}

const NAME_LENGTH = 16;

function sha256(parts: readonly (string | Uint8Array)[], encoding: 'base64url' | 'hex'): string {
  const [content] = parts;
  // In one call where it can be: building the object that takes parts costs more than a short content does.
  if (parts.length === 1 && content !== undefined) return hash('sha256', content, encoding);
  const whole = createHash('sha256');
  for (const part of parts) whole.update(part);
  return whole.digest(encoding);
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

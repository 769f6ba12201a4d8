/** Gives an article's body again when its page is made, so that no build has to hold all bodies at once. */
import { readFileSync } from 'node:fs';
import type { BodySource } from '../article/article.ts';
import { digestOf } from '../base/digest.ts';
import { decodeText } from '../base/decode.ts';
import { bodyIn } from './split.ts';

/** Throws an `Error` when the file is not what it was when the article was read. */
export function readBody({ path, digest }: BodySource): string {
  const decoded = decodeText(readFileSync(path), path);
  const body = decoded.kind === 'text' && decoded.text.startsWith('---') ? bodyIn(decoded.text) : undefined;
  if (body === undefined || digestOf(body) !== digest) throw new Error(`${path} was changed during the build`);
  return body;
}

/** Which code is at work: what one version has made, another must not take for its own. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../../base/digest.ts';

/** Differs for code that may read or render otherwise. */
export const CODE_VERSION = `${process.env['SOKBO_CODE'] ?? versionOfSources()}-${process.versions.node.split('.')[0] ?? ''}`;

/** Compiled runs are told; where the sources run as they are, sizes and times of all of them tell. */
function versionOfSources(): string {
  const root = path.resolve(import.meta.dirname, '../..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ts$/u.test(name)).sort();
  return digestOf(...files.map((name) => {
    const { size, mtimeMs } = statSync(path.join(root, name));
    return `${name} ${size} ${mtimeMs}\n`;
  }));
}

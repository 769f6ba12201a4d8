/**
 * Reads fixtures as markdown-it keeps its own: a title, then input and output, each ended by a line that is one dot.
 * Everything outside of the dots but the title is left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Fixture {
  readonly title: string;
  readonly input: string;
  readonly output: string;
}

export function readFixtures(name: string): Fixture[] {
  const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', `${name}.txt`), 'utf8');
  const parts = text.split(/^\.\n/m);
  const fixtures: Fixture[] = [];
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [title = '', input = '', output = ''] = parts.slice(index, index + 3);
    fixtures.push({ title: title.trim(), input, output });
  }
  return fixtures;
}

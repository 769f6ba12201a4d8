import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePublishedList } from '../../src/publishing/published-lists.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('published.json', () => {
  it('lists what a publish changed, for whoever sends it on', () => {
    const file = path.join(temporaryFolder(), '.sokbo', 'published.json');
    writePublishedList(file, { added: ['a.html'], changed: [], removed: [] });
    writePublishedList(file, { added: [], changed: ['가.html'], removed: ['b.html'] });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ added: [], changed: ['가.html'], removed: ['b.html'] });
    expect(readdirSync(path.dirname(file))).toEqual(['published.json']);
  });
});

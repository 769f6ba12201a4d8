import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { deadLinks } from '../support/dead-links.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CORPUS = path.resolve(ROOT, '../shared/corpus/jekyll-site');
const posts = path.join(CORPUS, '_posts');
const isHere = existsSync(posts);
if (!isHere) console.warn('The corpus of real articles is not beside the project; its tests are left out.');

/** The six posts whose headers YAML cannot read, with the line of the fault. */
const BROKEN = { '2024-07-28-4125': 3, '2024-07-31-4511': 2, '2024-07-31-4711': 4, '2024-08-01-4719': 3, '2024-08-03-5185': 3, '2024-08-04-5310': 3 };

describe.skipIf(!isHere)('1,999 real articles', () => {
  it(
    'are published, but for six that are named with their line, and no link inside leads nowhere',
    async () => {
      const { report, files } = await buildSite(ROOT, { articles: posts, assets: path.join(CORPUS, 'assets'), holdInvalid: true });
      const errors = report.problems.filter(({ severity }) => severity === 'error');
      const named = errors.map(({ file, line }) => [path.basename(file, '.md'), line]);
      expect(Object.fromEntries(named)).toEqual(BROKEN);
      expect(report).toMatchObject({ published: true, articles: 1993 });
      expect(report.held).toHaveLength(6);

      const seed = files()['2024/07/19/2819/index.html'] ?? '';
      const source = readFileSync(path.join(posts, '2024-07-19-2819.md'), 'utf8');
      const title = /^title: (.*)$/mu.exec(source)?.[1] ?? '';
      expect(title).not.toBe('');
      expect(seed).toContain(title);

      expect(deadLinks(files())).toEqual([]);
    },
    300_000,
  );
});

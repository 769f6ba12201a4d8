/** Real articles that no one on this project wrote; skipped where they are not at hand. */
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/base/problems/describe.ts';
import { readBody } from '../../src/reading/body.ts';
import { readFrom } from '../support/read-articles.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const CORPUS = path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
const POSTS = path.join(CORPUS, 'jekyll-site', '_posts');
const SEEDS = path.join(CORPUS, 'seeds');

describe.skipIf(!existsSync(POSTS))('the posts of a real site (skipped without ../shared/corpus)', () => {
  it('are all read, or told of at the line that is at fault', async () => {
    const { articles, problems, files } = await readFrom(POSTS);
    expect([files, articles.length, problems.length]).toEqual([1999, 1993, 6]);
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      '2024-07-28-4125.md:3 SOKBO-Y12',
      '2024-07-31-4511.md:2 SOKBO-Y01',
      '2024-07-31-4711.md:4 SOKBO-Y12',
      '2024-08-01-4719.md:3 SOKBO-Y12',
      '2024-08-03-5185.md:3 SOKBO-Y12',
      '2024-08-04-5310.md:3 SOKBO-Y12',
    ]);
    for (const problem of problems) expect(describeProblem(problem, 'ko')).toMatch(/→ (값 전체를 따옴표로 묶으세요|title의 값을 한 줄에 쓰고)/u);
  });

  it('have addresses of their own, excerpts and bodies', async () => {
    const { articles } = await readFrom(POSTS);
    expect(new Set(articles.map(({ permalink }) => permalink)).size).toBe(articles.length);
    for (const { permalink, title, excerpt, extra, body } of articles) {
      expect(permalink).toMatch(/^\/2024\/\d{2}\/\d{2}\/[^/]+\/$/u);
      expect([title, excerpt]).not.toContain('');
      expect(extra).toEqual({});
      expect(readBody(body)).toContain('\n');
    }
  });
});

describe.skipIf(!existsSync(SEEDS))('the four documents of the beginning (skipped without ../shared/corpus)', () => {
  it('are one article, and three texts that are told to need front matter', async () => {
    const folder = temporaryFolder();
    for (const name of readdirSync(SEEDS)) copyFileSync(path.join(SEEDS, name), path.join(folder, `2024-07-19-${name.slice(0, 3)}.md`));
    const { articles, problems } = await readFrom(folder);
    expect(problems.map(({ file, code, line }) => `${file} ${code} ${line}`)).toEqual(['2024-07-19-001.md SOKBO-F01 1', '2024-07-19-003.md SOKBO-F01 1', '2024-07-19-004.md SOKBO-F01 1']);
    expect(articles).toMatchObject([{ permalink: '/2024/07/19/000/', categories: ['News'], image: { src: '/assets/img/newspaper.png' } }]);
    expect(articles[0]?.featureText?.split('\n')).toHaveLength(2);
  });
});

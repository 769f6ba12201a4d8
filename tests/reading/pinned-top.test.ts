import { expect, test } from 'vitest';
import { readData } from '../../src/reading/data.ts';
import { readPinnedTop } from '../../src/reading/pinned-top.ts';
import { resolvePinnedTop } from '../../src/site/pinned-top.ts';
import { makeArticle } from '../support/make-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function read(text: string, name = 'top.yaml') {
  const folder = temporaryFolder();
  writeFiles(folder, { [`content/data/${name}`]: text });
  return readPinnedTop(readData(folder));
}

const places = (problems: readonly { readonly code: string; readonly file: string; readonly line: number; readonly column: number }[]) => problems.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);

test('an address of no article is told where it stands', () => {
  const pinned = read('# 오늘\narticles:\n  - /항구/\n  - /없음/\n  - "/또 없음/"\n');
  const { permalinks, problems } = resolvePinnedTop(pinned, [makeArticle({ id: 'a.md', permalink: '/항구/' })]);
  expect(permalinks).toEqual(['/항구/']);
  expect(places(problems)).toEqual(['SOKBO-A05 content/data/top.yaml:4:5', 'SOKBO-A05 content/data/top.yaml:5:5']);
});

test('in JSON as well', () => {
  const { problems } = resolvePinnedTop(read('{ "articles": ["/항구/",\n  "/없음/"] }', 'top.json'), []);
  expect(places(problems)).toEqual(['SOKBO-A05 content/data/top.json:1:16', 'SOKBO-A05 content/data/top.json:2:3']);
});

test('what is no list of addresses is told at the list', () => {
  expect(places(read('articles:\n  first: /항구/\n').problems)).toEqual(['SOKBO-C10 content/data/top.yaml:2:3']);
  expect(places(read('pins: []\n').problems)).toEqual(['SOKBO-C10 content/data/top.yaml:1:1']);
  expect(read('articles:\n').problems).toEqual([]);
});

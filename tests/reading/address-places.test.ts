import path from 'node:path';
import { expect, test } from 'vitest';
import { createProblem, type Problem } from '../../src/base/problem.ts';
import { placeAddressProblems } from '../../src/reading/address-places.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const URL = '/old/부두/';

function place(frontMatter: string, code: Problem['code'] = 'SOKBO-A01', name = 'a.md') {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a.md': `---\ntitle: 부두\n${frontMatter}---\n본문\n` });
  const problem = createProblem(code, { file: 'content/articles/a.md', params: { url: URL, other: 'b.md' } });
  return placeAddressProblems([problem], [{ file: 'content/articles/a.md', body: { path: path.join(folder, name), digest: '' } }]).map(({ line, column, text }) => ({ line, column, text }));
}

test.each<[string, string, Problem['code'], string]>([
  ['an address that is written down', 'permalink: /old/부두/\n', 'SOKBO-A01', '3:12 permalink: /old/부두/'],
  ['a slug', 'date: 2026-11-22\nslug: 부두\n', 'SOKBO-A01', '4:7 slug: 부두'],
  ['one old address of several', 'permalink: /new/\nredirect_from:\n  - /older/\n  - old/%EB%B6%80%EB%91%90\n', 'SOKBO-A03', '6:5   - old/%EB%B6%80%EB%91%90'],
  ['the only old address', 'redirect_from: /old/부두\n', 'SOKBO-A04', '3:16 redirect_from: /old/부두'],
])('%s is told with its line', (_name, frontMatter, code, told) => {
  expect(place(frontMatter, code).map(({ line, column, text }) => `${line}:${column} ${text}`)).toEqual([told]);
});

test.each([
  ['an address that the file’s name decides', '', 'SOKBO-A01', 'a.md'],
  ['a file that went away', 'permalink: /old/부두/\n', 'SOKBO-A01', 'gone.md'],
  ['another problem', 'permalink: /old/부두/\n', 'SOKBO-A05', 'a.md'],
] as const)('%s stays as it is', (_name, frontMatter, code, name) => {
  expect(place(frontMatter, code, name)).toEqual([{ line: 1, column: 1, text: undefined }]);
});

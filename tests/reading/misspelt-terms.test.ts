import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { findMisspeltTerms } from '../../src/reading/misspelt-terms.ts';
import { readFrom } from '../support/read-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const NAME = '2026-11-21-부두.md';

/** What is told of an article in the section `경재`, whose file meets with something after it was read. */
async function warningsAfter(meetsWith: (file: string) => void): Promise<readonly Problem[]> {
  const folder = temporaryFolder();
  writeFiles(folder, { [NAME]: '---\ntitle: 부두\ncategory: 경재\n---\n\n부두가 열렸다.\n' });
  const { articles } = await readFrom(folder);
  meetsWith(path.join(folder, NAME));
  return findMisspeltTerms({ config: { sections: [{ name: '경제', slug: 'economy', description: undefined }] }, articles, authors: [] });
}

describe('the place of a name that looks like a known one', () => {
  it('is its field', async () => {
    expect(await warningsAfter(() => {})).toMatchObject([{ code: 'SOKBO-B12', file: NAME, line: 3, column: 11, text: 'category: 경재' }]);
  });

  it.each([
    ['deleted', (file: string) => rmSync(file)],
    ['replaced by a folder', (file: string) => (rmSync(file), mkdirSync(file))],
    ['emptied', (file: string) => writeFileSync(file, '')],
    ['broken', (file: string) => writeFileSync(file, '---\ntitle: [\n---\n')],
    ['mended', (file: string) => writeFileSync(file, '---\ntitle: 부두\n---\n')],
  ])('is the file alone where that was %s since', async (_how, meetsWith) => {
    expect(await warningsAfter(meetsWith)).toMatchObject([{ code: 'SOKBO-B12', severity: 'warning', file: NAME, line: 1, column: 1, params: { name: '경재', nearest: '경제' } }]);
  });
});

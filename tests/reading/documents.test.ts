import { expect, test, vi } from 'vitest';
import { buildAuthor } from '../../src/article/documents.ts';
import { readDocuments } from '../../src/reading/documents.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

vi.mock('node:fs', async (load) => {
  const disk = await load<typeof import('node:fs')>();
  return {
    ...disk,
    readFileSync: (file: string) => {
      if (file.endsWith('gone.md')) disk.rmSync(file);
      return disk.readFileSync(file);
    },
  };
});

test('a file that cannot be read is a problem of its own; the others are read', () => {
  const site = temporaryFolder();
  writeFiles(site, { 'authors/kim.md': '---\nname: 김서연\n---\n', 'authors/gone.md': '---\nname: 이강\n---\n' });
  const { documents, problems } = readDocuments(`${site}/authors`, site, (material) => buildAuthor(material, () => ''), () => undefined);
  expect(documents.map(({ id }) => id)).toEqual(['kim']);
  expect(problems).toMatchObject([{ code: 'SOKBO-E10', severity: 'error', file: 'authors/gone.md', params: { reason: 'ENOENT' } }]);
});

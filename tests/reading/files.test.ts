import { expect, test, vi } from 'vitest';
import { listPlainFiles } from '../../src/reading/files.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** What an editor takes away again between two looks: the list of a folder, and the look at its entries. */
vi.mock('node:fs', async (load) => {
  const disk = await load<typeof import('node:fs')>();
  const goes = (file: unknown): void => {
    if (String(file).includes('-temporary')) disk.rmSync(String(file), { recursive: true });
  };
  return {
    ...disk,
    statSync: (file: string) => (goes(file), disk.statSync(file)),
    readdirSync: (folder: string, options: { withFileTypes: true }) => (goes(folder), disk.readdirSync(folder, options)),
  };
});

const pathsOf = (folder: string): readonly string[] => listPlainFiles(folder, folder).map(({ path }) => path);

test('files by their paths; neither hidden ones nor what lies in hidden folders', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'b.txt': '', 'a/c.txt': '', '.hidden': '', '.git/config': '' });
  expect(pathsOf(folder)).toEqual(['a/c.txt', 'b.txt']);
  expect(pathsOf(`${folder}/nowhere`)).toEqual([]);
});

test('a file that goes away meanwhile is not there, and takes no other with it', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a.png': '', 'a.png-temporary': '', 'deep/b.png': '', 'folder-temporary/c.png': '' });
  expect(pathsOf(folder)).toEqual(['a.png', 'deep/b.png']);
});

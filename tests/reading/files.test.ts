import { rmSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { listPlainFiles } from '../../src/reading/files.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** What an editor takes away again between two looks: the list of a folder, and the look at its entries. */
vi.mock('node:fs/promises', async (load) => {
  const disk = await load<typeof import('node:fs/promises')>();
  const goes = (file: unknown): void => {
    if (String(file).includes('-temporary')) rmSync(String(file), { recursive: true });
  };
  return {
    ...disk,
    stat: (file: string) => (goes(file), disk.stat(file)),
    readdir: (folder: string, options: { withFileTypes: true }) => (goes(folder), disk.readdir(folder, options)),
  };
});

const pathsOf = async (folder: string): Promise<readonly string[]> => (await listPlainFiles(folder, folder)).map(({ path }) => path);

test('files by their paths; neither hidden ones nor what lies in hidden folders', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'b.txt': '', 'a/c.txt': '', '.hidden': '', '.git/config': '' });
  expect(await pathsOf(folder)).toEqual(['a/c.txt', 'b.txt']);
  expect(await pathsOf(`${folder}/nowhere`)).toEqual([]);
});

test('a file that goes away meanwhile is not there, and takes no other with it', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a.png': '', 'a.png-temporary': '', 'deep/b.png': '', 'folder-temporary/c.png': '' });
  expect(await pathsOf(folder)).toEqual(['a.png', 'deep/b.png']);
});

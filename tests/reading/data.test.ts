import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readData } from '../../src/reading/data.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = temporaryFolder();
  writeFiles(folder, Object.fromEntries(Object.entries(files).map(([name, contents]) => [`content/data/${name}`, contents])));
  const { data, problems } = readData(folder);
  return { data, problems: problems.map(({ code, severity, file }) => `${code} ${severity} ${file}`) };
}

test('YAML and JSON, with or without a byte order mark, under the names of their files', () => {
  expect(read({ 'a.yaml': 'n: 1\n', 'b.json': '\ufeff{"n": 2}', 'empty.yml': '', 'notes.txt': 'x' })).toEqual({ data: { a: { n: 1 }, b: { n: 2 }, empty: {} }, problems: [] });
});

test.each(['a.yaml', 'a.json', 'markets.yaml'])('%s in CP949 is refused rather than published with broken letters', (name) => {
  expect(read({ [name]: iconv.encode('{"name": "해솔항"}', 'cp949') })).toEqual({ data: {}, problems: [`SOKBO-E02 error content/data/${name}`] });
});

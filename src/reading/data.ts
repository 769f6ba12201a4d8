/** Reads `content/data/*.yaml|yml|json`, which reaches the templates under the files' names. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createProblem, type Problem } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import { listPlainFiles, type PlainFile } from './files.ts';
import { problemsOfYaml } from './yaml-faults.ts';

export interface ReadData {
  /** By file name without its ending; files with problems are left out. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The same, with the file as problems name it. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const ENDINGS: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json']);

export async function readData(siteDirectory: string): Promise<ReadData> {
  const listed = await listPlainFiles(path.join(siteDirectory, 'content', 'data'), siteDirectory);
  const files = listed.filter((file) => ENDINGS.has(path.extname(file.path)) && !file.path.includes('/'));
  const values = new Map<string, unknown>();
  const names = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const name = path.basename(file.path, path.extname(file.path));
    const other = names.get(name);
    if (other !== undefined) {
      problems.push(createProblem('SOKBO-C09', { file: file.file, params: { name, other, file: file.file } }));
      continue;
    }
    const read = await readDataFile(file);
    problems.push(...read.problems);
    names.set(name, file.file);
    if (!read.problems.some(({ severity }) => severity === 'error')) values.set(name, read.value);
  }
  return { data: Object.fromEntries(values), files: names, problems };
}

async function readDataFile({ from, file, path: name }: PlainFile): Promise<{ value: unknown; problems: Problem[] }> {
  const text = (await readFile(from, 'utf8')).replace(/^\uFEFF/u, '');
  if (path.extname(name) !== '.json') {
    const { value, faults } = parseYaml(text, { schema: 'core', root: 'any' });
    return { value, problems: problemsOfYaml(file, faults) };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { value, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { value: undefined, problems: [createProblem('SOKBO-C08', { file, params: { reason } })] };
  }
}

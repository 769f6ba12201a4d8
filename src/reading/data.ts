/** Reads `content/data/*.yaml|yml|json`, which reaches the templates under the files' names. */
import path from 'node:path';
import { createProblem, type Problem } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import { readText } from './disk.ts';
import { listPlainFiles, type PlainFile } from './files.ts';
import { problemsOfYaml } from './yaml-faults.ts';

export interface ReadData {
  /** By file name without its ending; files with problems are left out. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The same, as it was written. */
  readonly texts: ReadonlyMap<string, string>;
  /** The file as problems name it; also of those that are left out. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const ENDINGS: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json']);

export function readData(siteDirectory: string): ReadData {
  const listed = listPlainFiles(path.join(siteDirectory, 'content', 'data'), siteDirectory);
  const files = listed.filter((file) => ENDINGS.has(path.extname(file.path)) && !file.path.includes('/'));
  const values = new Map<string, unknown>();
  const texts = new Map<string, string>();
  const names = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const name = path.basename(file.path, path.extname(file.path));
    const other = names.get(name);
    if (other !== undefined) {
      problems.push(createProblem('SOKBO-C09', { file: file.file, params: { name, other, file: file.file } }));
      continue;
    }
    const read = readText(file.from, file.file);
    if (read === undefined) continue;
    names.set(name, file.file);
    if (read.kind === 'problem') {
      problems.push(read.problem);
      continue;
    }
    const parsed = parseData(read.text, file);
    problems.push(...parsed.problems);
    if (parsed.problems.some(({ severity }) => severity === 'error')) continue;
    values.set(name, parsed.value);
    texts.set(name, read.text);
  }
  return { data: Object.fromEntries(values), texts, files: names, problems };
}

function parseData(text: string, { file, path: name }: PlainFile): { readonly value: unknown; readonly problems: readonly Problem[] } {
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

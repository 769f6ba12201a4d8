import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORT_TABLE, NEVER, TYPES_ONLY } from './import-table.ts';
import { filesBelow, folderOf, importsOf, ROOT, type Import } from './imports.ts';

const sources = filesBelow('src', ['.ts']);
const imports = sources.flatMap(importsOf);
const inner = imports.filter((found): found is Import & { readonly target: string } => found.target !== undefined);

const linesOf = (file: string): number => readFileSync(path.join(ROOT, file), 'utf8').split('\n').length;

describe('the plan of the house', () => {
  it('has a row in the import table for every folder under src/', () => {
    const folders = new Set(sources.map(folderOf).filter((folder) => folder !== undefined));
    expect([...folders].filter((folder) => !(folder in IMPORT_TABLE))).toEqual([]);
  });

  it('lets a folder import only what the table allows, types included', () => {
    const wrong = inner.filter(({ file, target }) => {
      const [from, to] = [folderOf(file), folderOf(target)];
      return from !== undefined && to !== undefined && from !== to && !IMPORT_TABLE[from]?.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('takes only types where the table says so', () => {
    const wrong = inner.filter(({ file, target, typeOnly }) => {
      const limited = TYPES_ONLY[folderOf(file) ?? ''] ?? [];
      return !typeOnly && limited.includes(folderOf(target) ?? '') && folderOf(file) !== folderOf(target);
    });
    expect(wrong.map(({ file, target }) => `${file} imports more than types of ${target}`)).toEqual([]);
  });

  it('keeps the file system, Markdown and Eleventy out of folders that must not know them', () => {
    const wrong = imports.filter(({ file, specifier }) => NEVER[folderOf(file) ?? '']?.includes(specifier));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(findCycle(inner)).toEqual([]);
  });

  it('keeps every file within 250 lines', () => {
    const files = [...filesBelow('src', ['.ts', '.njk', '.css']), ...filesBelow('tests', ['.ts'])];
    expect(files.filter((file) => linesOf(file) > 251)).toEqual([]);
  });

  it('keeps .eleventy.ts a table of contents: under 60 lines, no lambdas, no regular expressions', () => {
    const text = readFileSync(path.join(ROOT, '.eleventy.ts'), 'utf8');
    expect(text.split('\n').length).toBeLessThan(60);
    expect(text).not.toMatch(/=>/u);
    expect(text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/'[^']*'/gu, '')).not.toMatch(/\//u);
  });

  it('lets only the commands write to the terminal and set exit codes', () => {
    const wrong = sources.filter((file) => folderOf(file) !== 'cli' && /\bconsole\.|process\.exit|process\.std/u.test(readFileSync(path.join(ROOT, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('opens every source file with what it is for', () => {
    expect(sources.filter((file) => !readFileSync(path.join(ROOT, file), 'utf8').startsWith('/**'))).toEqual([]);
  });
});

/** Files of one import cycle in order, or none. */
function findCycle(edges: readonly { readonly file: string; readonly target: string }[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of edges) targets.set(file, [...(targets.get(file) ?? []), target]);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of targets.get(file) ?? []) {
      const cycle = visit(target, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

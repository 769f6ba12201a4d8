/**
 * What in a site's own theme folder cannot be read, or would change nothing: files that no page uses, words that no
 * template says. It compiles nothing; a template that cannot be compiled is a `ThemeError` when it is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { decodeUtf8 } from '../base/decode.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import { nearestName } from '../config/faults.ts';
import { listFiles, THEME_FOLDER } from './folders.ts';
import { readStrings } from './strings.ts';

/** Kinds of files that belong to a theme. Others are left alone when they are notes, and told when they are not. */
const TEMPLATE = /\.njk$/u;
const STYLE = /^styles\/[^/]+\.css$/u;
const STRINGS = /^strings\/[^/]+\.yaml$/u;
/** Those that are read as text. */
const TEXT = /\.(?:njk|css|yaml)$/u;
const NOTE = /(?:^|\/)\.|\.md$/u;

/** Warnings, and an error for what is no text in UTF-8, with files as `theme/…`. A site without the folder has none. */
export function checkThemeFolder(folder: string): readonly Problem[] {
  if (!existsSync(folder)) return [];
  const known = new Set(['.njk', '.css', '.yaml'].flatMap((ending) => listFiles(THEME_FOLDER, ending)));
  const own = listFiles(folder, '');
  const texts = new Map(own.filter((name) => TEXT.test(name)).map((name) => [name, decodeUtf8(readFileSync(join(folder, name)), `theme/${name}`)]));
  const textOf = (name: string): string => {
    const decoded = texts.get(name);
    return decoded?.kind === 'text' ? decoded.text : '';
  };
  const templates = own.filter((name) => TEMPLATE.test(name)).map((name) => ({ name, text: textOf(name) }));
  const isNamed = (word: string, but = ''): boolean => templates.some(({ name, text }) => name !== but && (text.includes(`"${word}"`) || text.includes(`'${word}'`)));

  return own.flatMap((name): readonly Problem[] => {
    const decoded = texts.get(name);
    if (decoded?.kind === 'problem') return [decoded.problem];
    if (STRINGS.test(name) && known.has(name)) return checkStrings(name, textOf(name), isNamed);
    if (known.has(name) || NOTE.test(name) || (TEMPLATE.test(name) && isNamed(name, name))) return [];
    const nearest = nearestFile(name, known);
    // A style of the site's own follows the theme's.
    if (STYLE.test(name) && nearest === undefined) return [];
    const file = `theme/${name}`;
    return [nearest === undefined ? createProblem('SOKBO-T01', { file, severity: 'warning' }) : createProblem('SOKBO-T02', { file, severity: 'warning', params: { nearest: `theme/${nearest}` } })];
  });
}

function nearestFile(name: string, known: ReadonlySet<string>): string | undefined {
  const nearest = closest(name, [...known]);
  return distance(name, nearest) <= (basename(name).length >= 'lists.njk'.length ? 2 : 1) ? nearest : undefined;
}

function checkStrings(name: string, text: string, isNamed: (key: string) => boolean): readonly Problem[] {
  const file = `theme/${name}`;
  const yaml = parseYaml(text);
  const known = [...readStrings(join(THEME_FOLDER, name)).keys()];
  const unknown = keysOf(yaml.value).filter((path) => !known.includes(path.join('.')) && !isNamed(path.join('.')));
  return [
    ...yaml.faults.map(({ code, ...details }) => createProblem(code, { file, ...details })),
    ...unknown.map((path) => {
      const key = path.join('.');
      const nearest = nearestName(key, known);
      const position = yaml.locate(path, 'key');
      const details = { file, severity: 'warning', position, text: yaml.lineAt(position.line) } as const;
      return nearest === undefined ? createProblem('SOKBO-T03', { ...details, params: { key } }) : createProblem('SOKBO-T04', { ...details, params: { key, nearest } });
    }),
  ];
}

/** The path of every text. */
function keysOf(node: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof node !== 'object' || node === null) return [path];
  return Object.entries(node).flatMap(([name, child]) => keysOf(child, [...path, name]));
}

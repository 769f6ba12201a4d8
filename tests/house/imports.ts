/** Finds what every source file imports, by reading the text: enough for the one style of import that we allow. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Import {
  /** Importing file, below the root. */
  readonly file: string;
  /** The specifier as written. */
  readonly specifier: string;
  /** Imported file below the root, for relative specifiers. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every file below `folder` with one of the endings, below the root, sorted. */
export function filesBelow(folder: string, endings: readonly string[]): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => path.join(folder, name))
    .sort();
}

export function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gmu);
  return [...statements].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    const target = specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : undefined;
    return { file, specifier, target, typeOnly: match[1] !== undefined || /^(?:import|export)\s*\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}/u.test(match[0]) };
  });
}

/** Folder under `src/` of a file: `src/base/slug.ts` is in `base`. */
export function folderOf(file: string): string | undefined {
  const [top, folder, ...rest] = file.split('/');
  return top === 'src' && rest.length > 0 ? folder : undefined;
}

/** What a theme is made of, as one digest: equal digests make the same pages of the same views. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../base/digest.ts';
import { listFiles, themeFolders } from './folders.ts';

/** Of all templates, styles and strings, the theme's own and those of the site's folder. */
export function digestOfTheme(overrides: string | undefined): string {
  const files = themeFolders(overrides).flatMap((folder) => ['.njk', '.css', '.yaml', '.yml'].flatMap((ending) => listFiles(folder, ending).map((name) => ({ name, file: join(folder, name) }))));
  return digestOf(...files.flatMap(({ name, file }) => [`\0${name}\0`, readFileSync(file)]));
}

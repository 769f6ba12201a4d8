/** Where the theme's files lie: its own folder, and a site's that overrides it file by file. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The theme's own folder. */
export const THEME_FOLDER = import.meta.dirname;

/** Folder from which a site's template reaches the one it replaces: `{% extends "theme/pages/article.njk" %}`. */
export const BUILT_IN_ROOT = dirname(THEME_FOLDER);

/** Theme folders, the most general first. A site without a theme folder has only the theme's own. */
export function themeFolders(overrides: string | undefined): readonly string[] {
  return overrides !== undefined && existsSync(overrides) ? [THEME_FOLDER, overrides] : [THEME_FOLDER];
}

/** Files below `folder` with an ending, as sorted `/` separated paths relative to it; none where there is no folder. */
export function listFiles(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The file of that name in the most special folder that has it. */
export function findFile(folders: readonly string[], name: string): string | undefined {
  return folders.map((folder) => join(folder, name)).findLast(existsSync);
}

/**
 * The one stylesheet: the theme's CSS files in their order, with the paper's colours, minified for the browsers of
 * the last three years. It knows no page.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { Targets } from 'lightningcss';
import { findFile, listFiles, themeFolders } from './folders.ts';
import { siteRules, type SiteLook } from './site-rules.ts';
import { ThemeError } from './theme-error.ts';

export interface StylesheetOptions extends SiteLook {
  /** A site's own theme folder: a file of `styles/` replaces the theme's of that name, others follow at the end. */
  readonly overrides?: string;
}

export interface Stylesheet {
  /** Site path, content-hashed: `/theme/sokbo.HASH.css`. */
  readonly path: string;
  readonly css: string;
}

/** The theme's own files in the order of the cascade. */
const FILES: readonly string[] = [
  'tokens.css', 'base.css', 'masthead.css', 'footer.css', 'headlines.css', 'front.css', 'front-columns.css', 'bands.css', 'rankings.css', 'markets.css', 'fresh.css',
  'article.css', 'article-columns.css', 'body-text.css', 'boxes.css', 'lists.css', 'archive.css', 'pages.css', 'search.css',
  'tools.css', 'tools-menus.css', 'tools-settings.css', 'tools-overlays.css', 'tools-kept.css', 'print.css',
];

const TARGETS: Targets = { chrome: version(111), firefox: version(113), safari: version(16, 4), ios_saf: version(16, 4) };

/** Builds the stylesheet; throws a `ThemeError` where a file is no valid CSS. */
export function buildStylesheet({ overrides, ...look }: StylesheetOptions): Stylesheet {
  const folders = themeFolders(overrides);
  const own = folders.flatMap((folder) => listFiles(join(folder, 'styles'), '.css'));
  const names = [...new Set([...FILES, ...own])];
  const css = siteRules(look) + names.map((name) => minifyFile(findFile(folders, `styles/${name}`))).join('');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 10);
  return { path: `/theme/sokbo.${hash}.css`, css };
}

function minifyFile(file: string | undefined): string {
  if (file === undefined) return '';
  try {
    const { code } = transform({ filename: file, code: readFileSync(file), minify: true, targets: TARGETS });
    return new TextDecoder().decode(code);
  } catch (error) {
    throw new ThemeError(file, lineOf(error), error instanceof Error ? error.message : String(error), error);
  }
}

/** lightningcss puts the place of a syntax error on the error itself. */
function lineOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('loc' in error)) return undefined;
  const { loc } = error;
  return typeof loc === 'object' && loc !== null && 'line' in loc && typeof loc.line === 'number' ? loc.line : undefined;
}

/** A browser version as lightningcss counts it. */
function version(major: number, minor = 0): number {
  return (major << 16) | (minor << 8);
}

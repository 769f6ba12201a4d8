/**
 * The browser's scripts: each entry of `src/client/` bundled into one file, minified for the browsers of the last
 * three years. It knows no page.
 */
import { createHash } from 'node:crypto';
import { basename, join, sep } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
import { BUILT_IN_ROOT } from './folders.ts';

export interface Script {
  /** Of its entry: `article` is `src/client/article.ts`. */
  readonly name: string;
  /** Site path, content-hashed: `/theme/article.HASH.js`. */
  readonly path: string;
  readonly code: string;
}

/**
 * `prelude` runs before anything is painted; a page has one more: that of its kind, else `page`. `finder` is what
 * searches, fetched when it is used.
 */
const ENTRIES: readonly string[] = ['prelude', 'page', 'article', 'scrap', 'offline', 'finder'];

/** Scripts that another imports where it needs them: their exports keep their names. */
const MODULES: readonly string[] = ['search/suggestions'];

/** How every script for browsers is bundled. */
export const SCRIPT_OPTIONS = {
  bundle: true,
  minify: true,
  target: ['chrome111', 'firefox113', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** Builds every script; throws where one cannot be compiled. */
export function buildScripts(): readonly Script[] {
  return [...bundle(ENTRIES, 'iife'), ...bundle(MODULES, 'esm')];
}

function bundle(entries: readonly string[], format: 'iife' | 'esm'): readonly Script[] {
  const { outputFiles } = buildSync({
    ...SCRIPT_OPTIONS,
    entryPoints: entries.map((name) => join(BUILT_IN_ROOT, 'client', `${name}.ts`)),
    outdir: sep,
    format,
  });
  return outputFiles.map(({ path, text: code }) => {
    const name = basename(path, '.js');
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
    return { name, path: `/theme/${name}.${hash}.js`, code };
  });
}

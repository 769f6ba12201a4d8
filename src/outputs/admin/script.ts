/** `/admin/article-file.js`: what the editing program is taught of the paper's files, bundled for browsers. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Esbuild from 'esbuild';

/** Site path. */
export const ARTICLE_FILE_SCRIPT = '/admin/article-file.js';

/** Throws where it cannot be compiled. */
export function buildArticleFileScript(): string {
  // Loaded when it is needed, which is once in a release.
  const { buildSync }: typeof Esbuild = createRequire(import.meta.url)('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [path.join(import.meta.dirname, 'article-file.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** The preview's script for browsers, bundled from `src/client/preview/`. */
import path from 'node:path';
import { build } from 'esbuild';
import { BUILT_IN_ROOT } from '../theme/folders.ts';

export async function buildPreviewScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(BUILT_IN_ROOT, 'client', 'preview', 'preview.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

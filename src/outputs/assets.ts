/** The files of the site's `assets/` folder, published as they are below `/assets/`. */
import { copyOutput, type CopyOutput, type SourceFile } from './output.ts';

export function planAssets(files: readonly SourceFile[]): readonly CopyOutput[] {
  return files.map((file) => copyOutput(`assets/${file.path}`, file));
}

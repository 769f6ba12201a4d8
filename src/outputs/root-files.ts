/** The files of `content/root/`, published as they are at the site's root: `ads.txt`, verification files, `CNAME`. */
import { copyOutput, type CopyOutput, type SourceFile } from './output.ts';

export function planRootFiles(files: readonly SourceFile[]): readonly CopyOutput[] {
  return files.map((file) => copyOutput(file.path, file));
}

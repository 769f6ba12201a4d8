/** Opens a file in the writer's editor, without waiting for it to be closed. */
import { spawn } from 'node:child_process';

/** Name of the command that could not be run; `undefined` when the editor was started. */
export async function openInEditor(file: string): Promise<string | undefined> {
  const [command = '', ...options] = editorCommand();
  const ownsTerminal = process.env['VISUAL'] !== undefined || process.env['EDITOR'] !== undefined;
  return new Promise((resolve) => {
    const editor = spawn(command, [...options, file], { stdio: ownsTerminal ? 'inherit' : 'ignore', detached: !ownsTerminal });
    editor.once('error', () => resolve(command));
    editor.once('spawn', () => {
      if (!ownsTerminal) editor.unref();
      resolve(undefined);
    });
  });
}

/** `VISUAL` or `EDITOR`, which may name options as well; else what the system opens files with. */
function editorCommand(): readonly string[] {
  const named = (process.env['VISUAL'] ?? process.env['EDITOR'] ?? '').trim();
  if (named !== '') return named.split(/\s+/u);
  if (process.platform === 'darwin') return ['open'];
  return process.platform === 'win32' ? ['explorer'] : ['xdg-open'];
}

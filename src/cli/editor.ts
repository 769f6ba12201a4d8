/** Opens a file in the writer's editor, or an address in the browser, without waiting for it to be closed. */
import { spawn } from 'node:child_process';

/** Name of the command that could not be run; `undefined` when the editor was started. */
export async function openInEditor(file: string): Promise<string | undefined> {
  const [command = '', ...options] = editorCommand();
  const ownsTerminal = process.env['VISUAL'] !== undefined || process.env['EDITOR'] !== undefined;
  return run(command, [...options, file], ownsTerminal);
}

/** Opens what the system has a program for: an address, in the browser. As `openInEditor`. */
export async function openWithSystem(address: string): Promise<string | undefined> {
  return run(systemCommand(), [address], false);
}

function run(command: string, words: readonly string[], ownsTerminal: boolean): Promise<string | undefined> {
  return new Promise((resolve) => {
    const program = spawn(command, words, { stdio: ownsTerminal ? 'inherit' : 'ignore', detached: !ownsTerminal });
    program.once('error', () => resolve(command));
    program.once('spawn', () => {
      if (!ownsTerminal) program.unref();
      resolve(undefined);
    });
  });
}

/** `VISUAL` or `EDITOR`, which may name options as well; else what the system opens files with. */
function editorCommand(): readonly string[] {
  const named = (process.env['VISUAL'] ?? process.env['EDITOR'] ?? '').trim();
  if (named !== '') return named.split(/\s+/u);
  return [systemCommand()];
}

function systemCommand(): string {
  if (process.platform === 'darwin') return 'open';
  return process.platform === 'win32' ? 'explorer' : 'xdg-open';
}

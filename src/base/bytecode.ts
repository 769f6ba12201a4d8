/**
 * The bytecode that V8 makes of a program as it runs. Where the program runs compiled, it can be kept for the next
 * run (see `src/cli/compiled-program.cjs`).
 */
import { runInThisContext } from 'node:vm';

interface Bytecode {
  /** The value of a script. `name`: what it is; of each there is one at a time. */
  readonly run: <Value>(name: string, text: string) => Value;
  readonly keep: () => void;
}

/** The value of a script, whose bytecode is kept with the program's. `name`: what it is, for instance `templates`. */
export function runScript<Value>(name: string, text: string): Value {
  const value: Value = bytecode()?.run(name, text) ?? runInThisContext(text, name);
  return value;
}

/**
 * Keeps the bytecode of what this thread ran, unless some is kept already. To be called when the thread has done
 * what it mostly does, since only what ran is in it.
 */
export function keepBytecode(): void {
  bytecode()?.keep();
}

function bytecode(): Bytecode | undefined {
  const found: Bytecode | undefined = Reflect.get(globalThis, Symbol.for('sokbo.bytecode'));
  return found;
}

/** Bytecode is kept from one run to the next, and believed only where it is what was kept. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../house/imports.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const LOADER = path.join(ROOT, 'src/cli/compiled-program.cjs');

/** A program whose part `main` returns a word. Words of one length make programs that V8 cannot tell apart by theirs. */
function writeProgram(folder: string, word: string): void {
  writeFileSync(path.join(folder, 'program.js'), `(function (exports) { exports.main = () => ${JSON.stringify(word)}; })`);
}

/** What `main` returns in a process of its own, which then keeps its bytecode. `then`: what it does between the two. */
function run(folder: string, flags: readonly string[] = [], then = ''): string {
  const script = `const { keepBytecode, loadProgram } = require(${JSON.stringify(LOADER)}); let word = loadProgram(${JSON.stringify(folder)}).main(); ${then}; keepBytecode(); console.log(word);`;
  return execFileSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' }).trim();
}

/** Runs the templates of a theme, whose text this is. */
function runTemplates(folder: string, word: string): string {
  return run(folder, [], `word = globalThis[Symbol.for('sokbo.bytecode')].run('templates', ${JSON.stringify(`(() => ${JSON.stringify(word)})`)})()`);
}

function keptIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.code'));
}

describe('the bytecode of the compiled program', () => {
  it('is kept by the first run, and what the second one runs', () => {
    const folder = temporaryFolder();
    writeProgram(folder, 'one');
    expect(run(folder)).toBe('one');
    expect(keptIn(folder)).toHaveLength(1);
    writeProgram(folder, 'two');
    expect(run(folder)).toBe('one');
  });

  it('is left alone where it was damaged or cut short, and kept anew', () => {
    const folder = temporaryFolder();
    for (const damage of [(code: Buffer) => code.fill(0, code.length / 2), (code: Buffer) => code.subarray(0, code.length / 2), () => Buffer.alloc(0), () => Buffer.from('foreign')]) {
      writeProgram(folder, 'one');
      run(folder);
      const file = path.join(folder, keptIn(folder)[0] ?? '');
      writeFileSync(file, damage(readFileSync(file)));
      writeProgram(folder, 'two');
      expect(run(folder)).toBe('two');
      writeProgram(folder, 'six');
      expect(run(folder)).toBe('two');
      writeFileSync(file, '');
    }
  });

  it('is kept for each setting of V8 by itself', () => {
    const folder = temporaryFolder();
    writeProgram(folder, 'one');
    run(folder);
    writeProgram(folder, 'two');
    expect(run(folder, ['--no-opt'])).toBe('two');
    expect(run(folder)).toBe('one');
    expect(keptIn(folder)).toHaveLength(2);
  });

  it('is not kept of a run in which V8 was set otherwise on the way', () => {
    const folder = temporaryFolder();
    writeProgram(folder, 'one');
    expect(run(folder, [], "require('node:v8').setFlagsFromString('--heap-growing-percent=30')")).toBe('one');
    expect(keptIn(folder)).toEqual([]);
  });

  it('is kept of a theme as long as its text is the same to the letter', () => {
    const folder = temporaryFolder();
    writeProgram(folder, 'one');
    expect(runTemplates(folder, 'old')).toBe('old');
    const [old] = keptIn(folder).filter((name) => name.startsWith('templates-'));
    expect(runTemplates(folder, 'new')).toBe('new');
    const kept = keptIn(folder).filter((name) => name.startsWith('templates-'));
    expect(kept).toHaveLength(1);
    expect(kept).not.toEqual([old]);
  });
});

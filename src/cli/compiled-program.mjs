/**
 * Loads the compiled program, once in each thread, together with the machine code that an earlier run kept of it: the
 * loading of a program is a fifth of a small publish, and keeping what V8 made of it spares most of that.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import { isMainThread, threadId } from 'node:worker_threads';
import zlib from 'node:zlib';

/** As `src/base/machine-code.ts` knows them. */
const KEEP = Symbol.for('sokbo.keepMachineCode');

/** Bytes of the checksum before the machine code: V8 looks at the version of what it is given, and believes the rest. */
const CHECKSUM_BYTES = 4;

let loaded;

/** The compiled program's parts by name, each a function that loads it. */
export function loadProgram(folder) {
  return (loaded ??= load(folder));
}

function load(folder) {
  const filename = path.join(folder, 'program.js');
  // What V8 made under other settings or in another version of it, it does not take.
  const version = v8.cachedDataVersionTag();
  const kept = path.join(folder, `${isMainThread ? 'main' : 'thread'}-${version}.code`);
  const cachedData = readMachineCode(kept);
  // The text is plain ASCII, see `compile.mjs`; so it takes half the memory.
  const script = new vm.Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  if (cachedData === undefined || script.cachedDataRejected === true) {
    globalThis[KEEP] = () => {
      if (v8.cachedDataVersionTag() === version) writeMachineCode(kept, script.createCachedData());
    };
  }
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, pathToFileURL(filename).href, (specifier) => import(specifier));
  return module.exports;
}

function readMachineCode(file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const code = bytes.subarray(CHECKSUM_BYTES);
  return bytes.length > CHECKSUM_BYTES && zlib.crc32(code) === bytes.readUInt32LE() ? code : undefined;
}

/** Where it cannot be written, the next run loads as this one did. */
function writeMachineCode(file, code) {
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(zlib.crc32(code));
  const staging = `${file}.${process.pid}.${threadId}`;
  try {
    writeFileSync(staging, Buffer.concat([checksum, code]));
    renameSync(staging, file);
  } catch {
    return;
  }
}

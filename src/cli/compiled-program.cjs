/**
 * Loads the compiled program, once in each thread, together with the bytecode that an earlier run of the same command
 * kept of it (V8's code cache): the loading of a program is a fifth of a small publish, and this spares most of that.
 */
'use strict';
const { accessSync, constants, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const v8 = require('node:v8');
const vm = require('node:vm');
const zlib = require('node:zlib');

/** As `src/base/bytecode.ts` knows it. */
const BYTECODE = Symbol.for('sokbo.bytecode');

/**
 * Bytes before the bytecode, the first four of them its checksum: V8 looks at the version of what it is given, and
 * believes the rest. As many as V8 needs to use it where it lies.
 */
const HEAD_BYTES = 8;

/** Node's own modules that take as long to load as a small package, and of which a small publish uses nothing. */
const LATE = new Set(['node:assert', 'node:child_process', 'node:fs/promises', 'node:worker_threads', 'readline']);

/** What V8 made under other settings or in another version of it, it does not take. */
const version = v8.cachedDataVersionTag();

let loaded;

/**
 * The compiled program's parts by name, each a function that loads it. `role`: who runs, since each runs other parts of
 * the program.
 */
exports.loadProgram = (folder, role = 'none') => (loaded ??= load(folder, role));

/** As `keepBytecode` of `src/base/bytecode.ts`. */
exports.keepBytecode = () => globalThis[BYTECODE]?.keep();

function load(folder, role) {
  // Of each family the last: whoever stays at work, as `serve` does, runs templates anew whenever the theme changes.
  const scripts = new Map();
  const run = (name, text, filename, digest) => {
    const family = `${name}-${role}-${version}-`;
    const file = path.join(folder, `${family}${digest}.code`);
    const cachedData = readBytecode(file);
    const script = new vm.Script(text, { filename, cachedData });
    if (cachedData === undefined || script.cachedDataRejected === true) scripts.set(family, { family, file, script });
    else scripts.delete(family);
    return script.runInThisContext();
  };
  const keep = () => {
    // Settings that were changed on the way are in what would be kept, and would have to be the same at the next start.
    if (v8.cachedDataVersionTag() !== version) return;
    for (const { family, file, script } of scripts.values()) writeBytecode(file, family, script);
    scripts.clear();
  };
  globalThis[BYTECODE] = { run: (name, text) => run(name, text, name, zlib.crc32(text)), keep };
  const filename = path.join(folder, 'program.js');
  const module = { exports: {} };
  // Its text is plain ASCII, see `compile.mjs`: it takes half the memory.
  const define = run('program', readFileSync(filename, 'latin1'), filename, '');
  // Eleventy asks for its configuration, a part of the program, by the address of its source.
  const importModule = (specifier) => (/\/\.eleventy\.ts(?:\?|$)/.test(specifier) ? module.exports.eleventy() : import(specifier));
  define(module.exports, requireLate(createRequire(filename)), module, pathToFileURL(filename).href, importModule);
  return module.exports;
}

/** What requires modules, some of them only when one of their functions is asked for. */
function requireLate(require) {
  const late = (name) => new Proxy(() => {}, { get: (_, member) => require(name)[member], apply: (_, self, given) => Reflect.apply(require(name), self, given) });
  return (name) => (LATE.has(name) ? late(name) : require(name));
}

function readBytecode(file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const code = bytes.subarray(HEAD_BYTES);
  return bytes.length > HEAD_BYTES && zlib.crc32(code) === bytes.readUInt32LE() ? code : undefined;
}

/** In the place of what was kept of another text. Where it cannot be written, the next run loads as this one did. */
function writeBytecode(file, family, script) {
  const staging = `${file}.${process.pid}.${require('node:worker_threads').threadId}`;
  const folder = path.dirname(file);
  try {
    accessSync(folder, constants.W_OK);
    const code = script.createCachedData();
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt32LE(zlib.crc32(code));
    writeFileSync(staging, Buffer.concat([head, code]));
    renameSync(staging, file);
    for (const name of readdirSync(folder)) if (name.startsWith(family) && name !== path.basename(file)) rmSync(path.join(folder, name), { force: true });
  } catch {
    rmSync(staging, { force: true });
  }
}

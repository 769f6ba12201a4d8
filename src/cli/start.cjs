/**
 * Starts the `sokbo` command on any Node from 20.19: the TypeScript sources are compiled once into
 * `node_modules/.cache` and run from there until a source changes. Plain JavaScript, because it runs before anything was
 * compiled; in CommonJS, because Node then leaves out what it needs for the newer module format.
 */
'use strict';
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const path = require('node:path');
const { keepBytecode, loadProgram } = require('./compiled-program.cjs');

/** As Node ends where a program waits for what will never come. */
const EXIT_UNSETTLED = 13;

const root = path.resolve(__dirname, '../..');

let finished = false;
process.once('beforeExit', () => {
  if (!finished) process.exitCode = EXIT_UNSETTLED;
});
start()
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => {
    finished = true;
  });

async function start() {
  const folder = path.join(root, 'node_modules/.cache/sokbo', digestOfSources());
  if (!existsSync(folder)) {
    const { compile } = await import('./compile.mjs');
    await compile(root, folder, digestOfCode());
  }
  process.env['SOKBO_PAGE_WORKER'] = path.join(folder, 'page-worker.cjs');
  // Lets a configuration file be loaded again after a change, which no build needs, by way of a thread that each would start.
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = '1';
  process.env['SOKBO_CODE'] = readFileSync(path.join(folder, 'code'), 'utf8');
  const { main } = await loadProgram(folder, /^[a-z]+$/.exec(process.argv[2] ?? '')?.[0]).main();
  await main();
  // A build knows itself whether it did what most builds do.
  if (process.argv[2] !== 'build' && !process.exitCode) keepBytecode();
}

/**
 * Names what was compiled: differs when a source may have changed or other packages were installed, when the program
 * lies elsewhere, as its modules hold their places, or with another major version of Node.
 */
function digestOfSources() {
  const state = (file) => {
    const found = statSync(`${root}/${file}`, { throwIfNoEntry: false });
    return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
  };
  return digestOf(state, `${root} ${state('node_modules/.package-lock.json')}`);
}

/** Tells one state of the code from another, on whatever machine and whenever it was checked out. */
function digestOfCode() {
  return digestOf((file) => readFileSync(path.join(root, file), 'utf8'));
}

function digestOf(describe, place = '') {
  const files = ['package-lock.json', '.eleventy.ts', ...sourcesIn('src').sort()];
  const text = [`${process.versions.node.split('.')[0]} ${place}`, ...files.map((file) => `${file} ${describe(file)}`)].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

/** Every source file below a folder; ten times as fast as a recursive `readdir` of Node 20. */
function sourcesIn(folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(name);
    return /\.(?:ts|mjs|cjs)$/.test(name) ? [name] : [];
  });
}

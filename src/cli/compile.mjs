/** Compiles the program: our modules and most packages become one file, which saves looking up and opening hundreds. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

/** The parts of the program that are asked for by name, each with all that it needs. */
const PARTS = {
  main: './src/cli/main.ts',
  eleventy: './.eleventy.ts',
  pageWorker: './src/publishing/rendering/page-worker.ts',
};

/** Packages that bring native programs, load parts of themselves by name, or are rarely wanted. */
const KEPT_APART = ['@11ty/eleventy-dev-server', 'chokidar', 'esbuild', 'lightningcss', 'sharp', 'harfbuzzjs', 'wawoff2', '@inquirer/prompts', 'linkedom', '@mozilla/readability'];

/**
 * What packages load for things that nobody here asks of them: Liquid, front matter, slugs, languages, dates, copying,
 * watching and transforms of Eleventy; style sheets and feeds of sanitize-html. A third of all code that a publish would load. By the
 * package that is left out, with the names by which others know it.
 */
const LEFT_OUT = {
  liquidjs: ['Tokenizer', 'TokenKind', 'evalToken', 'Liquid'],
  moo: ['default'],
  luxon: ['DateTime'],
  'node-retrieve-globals': ['RetrieveGlobals'],
  '@11ty/recursive-copy': ['default'],
  '@11ty/dependency-tree': ['default'],
  '@11ty/dependency-tree-esm': ['find'],
  'bcp-47-normalize': ['bcp47Normalize'],
  'iso-639-1': ['default'],
  posthtml: ['default'],
  '@11ty/posthtml-urls': ['default'],
  'posthtml-match-helper': ['default'],
  slugify: ['default'],
  '@sindresorhus/slugify': ['default'],
  postcss: ['parse'],
  domutils: ['getFeed'],
};

/** The packages that would load them. */
const LEAVING_OUT = /[\\/]node_modules[\\/](?:@11ty[\\/]eleventy(?:-plugin-bundle)?|sanitize-html)[\\/]/;

/** How long what was compiled of other sources is kept: another process may be at work in it. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * Compiles the program at `root` into the folder `target`, beside those of other states of it. `code`: what the folder
 * says of the code that is in it. Whoever else compiles at the same time comes to the same.
 */
export async function compile(root, target, code) {
  const staging = `${target}.${process.pid}`;
  mkdirSync(staging, { recursive: true });
  const program = path.join(staging, 'program.js');
  await bundleInto(program, root);
  writeFileSync(program, escapeLetters(readFileSync(program, 'utf8')));
  const loader = JSON.stringify(path.join(root, 'src/cli/compiled-program.cjs'));
  writeFileSync(path.join(staging, 'page-worker.cjs'), `require(${loader}).loadProgram(__dirname, 'thread').pageWorker();\n`);
  writeFileSync(path.join(staging, 'code'), code);
  try {
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  removeOld(target);
}

/** As CommonJS, the only module format of which Node 20 can keep the bytecode. */
function bundleInto(outfile, root) {
  return bundle({
    absWorkingDir: root,
    stdin: { contents: Object.entries(PARTS).map(([name, file]) => `export const ${name} = () => import('${file}');`).join('\n'), resolveDir: root, sourcefile: 'program.mjs' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: KEPT_APART,
    banner: { js: '(function (exports, require, module, moduleUrl, importModule) { "use strict";' },
    footer: { js: '})' },
    define: { 'import.meta.url': 'moduleUrl' },
    // V8 refuses an `import()` in bytecode that was kept. Most can be required; what cannot, see `keepOwnPlace`.
    supported: { 'dynamic-import': false },
    sourcemap: true,
    // Half the text to be read at every start; names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 500,
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'error' },
    plugins: [
      { name: 'own-places', setup: (plugin) => plugin.onLoad({ filter: /\.ts$|eleventy[\\/]src[\\/].*\.js$/, namespace: 'file' }, keepOwnPlace) },
      { name: 'no-functions', setup: (plugin) => plugin.onLoad({ filter: /js-yaml[\\/]type[\\/]js[\\/]function\.js$/, namespace: 'file' }, leaveOutParser) },
      { name: 'one-markdown-it', setup: (plugin) => plugin.onLoad({ filter: /[\\/]markdown-it-attrs[\\/]index\.js$/, namespace: 'file' }, shareMarkdownIt) },
      { name: 'left-out', setup: leaveOutPackages },
      { name: 'one-table', setup: shareTables },
      { name: 'quiet-debug', setup: (plugin) => plugin.onLoad({ filter: /[\\/]debug[\\/]src[\\/]index\.js$/, namespace: 'file' }, quietDebug) },
      { name: 'bundled-picomatch', setup: (plugin) => plugin.onLoad({ filter: /[\\/]fdir[\\/]dist[\\/]index\.mjs$/, namespace: 'file' }, bundlePicomatch) },
      { name: 'plain-fields', setup: (plugin) => plugin.onLoad({ filter: /[\\/]markdown-it\.mjs$/, namespace: 'file' }, assignFields) },
    ],
  });
}

/** The bundler leaves letters beyond ASCII in regular expressions; a text that has one takes two bytes for every letter. */
function escapeLetters(text) {
  if (/(?<!\\)(?:\\\\)*\\[\u0080-\uffff]/.test(text)) throw new Error('A letter beyond ASCII stands behind a backslash, where it cannot be escaped.');
  return text.replaceAll(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function removeOld(target) {
  const cache = path.dirname(target);
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    // Another process may be taking its own away meanwhile.
    const found = statSync(folder, { throwIfNoEntry: false });
    if (folder !== target && found !== undefined && Date.now() - found.mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A module goes on finding the files beside its source: our templates and strings, Eleventy's own parts. What cannot be
 * required, a package that waits while it is loaded and Eleventy's configuration, whoever loads the program imports for it.
 */
function keepOwnPlace({ path: file }) {
  const contents = readFileSync(file, 'utf8')
    .replaceAll(/\bimport\((?='harfbuzzjs'|urlPath\))/g, 'importModule(')
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
    // Of two of Node's modules, which take as long to load as a small package, Eleventy asks the time, and ports that it does not use here.
    .replace('import { performance } from "node:perf_hooks";', 'const performance = { now: () => Number(process.hrtime.bigint()) / 1e6 };')
    .replace('new MessageChannel()', '{}');
  return { contents, loader: file.endsWith('.ts') ? 'ts' : 'js', resolveDir: path.dirname(file) };
}

/** YAML that holds a function needs a whole parser of JavaScript to be read; no article may hold one. */
function leaveOutParser({ path: file }) {
  return { contents: readFileSync(file, 'utf8').replace("_require('esprima')", 'undefined'), loader: 'js' };
}

/** Whoever does come to use one of them, in a configuration of Eleventy's that asks for more, is told where it is left out. */
function leaveOutPackages(plugin) {
  plugin.onResolve({ filter: /^[@\w]/ }, ({ path: name, importer }) => (Object.hasOwn(LEFT_OUT, name) && LEAVING_OUT.test(importer) ? { path: name, namespace: 'left-out' } : undefined));
  plugin.onLoad({ filter: /./, namespace: 'left-out' }, ({ path: name }) => {
    const message = JSON.stringify(`${name} is left out of the compiled program: see src/cli/compile.mjs.`);
    const missing = `function fail() { throw new Error(${message}); } const missing = new Proxy(fail, { get: fail, construct: fail });`;
    return { contents: [missing, ...LEFT_OUT[name].map((exported) => `export { missing as ${exported} };`)].join('\n'), loader: 'js' };
  });
}

/** It looks for the package where it runs, and so past the bundler. */
function bundlePicomatch({ path: file }) {
  return { contents: readFileSync(file, 'utf8').replace('__require("picomatch")', 'require("picomatch")'), loader: 'js' };
}

/** The plugin asks for markdown-it in the older module format, which would bring all of it along a second time. */
function shareMarkdownIt({ path: file }) {
  const module = JSON.stringify(fileURLToPath(import.meta.resolve('markdown-it')));
  return { contents: readFileSync(file, 'utf8').replace("require('markdown-it')", `require(${module}).default`), loader: 'js' };
}

/** Several packages bring a copy each of one table of names, and each copy would be unpacked at every start. */
function shareTables(plugin) {
  const places = new Map();
  plugin.onLoad({ filter: /[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/, namespace: 'file' }, ({ path: file }) => {
    const contents = readFileSync(file, 'utf8');
    const first = places.get(contents) ?? file;
    places.set(contents, first);
    return { contents: first === file ? contents : `export * from ${JSON.stringify(first)};`, loader: 'js' };
  });
}

/** What reports Eleventy's steps to those who ask for it needs two more of Node's modules. */
function quietDebug() {
  return { contents: "const quiet = Object.assign(() => {}, { enabled: false }); module.exports = process.env.DEBUG ? require('./node.js') : () => quiet;", loader: 'js' };
}

/**
 * markdown-it is published with its classes' fields set by a helper for old browsers, which takes a fifth of its time;
 * an assignment does the same.
 */
function assignFields({ path: file }) {
  const contents = readFileSync(file, 'utf8').replaceAll(/_defineProperty\(\s*this,\s*(?:\/\*\*[^]*?\*\/\s*)?"(\w+)",/g, '(this.$1 =');
  return { contents, loader: 'js' };
}

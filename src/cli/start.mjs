/**
 * Starts the `sokbo` command on any Node from 20.19: the TypeScript sources are bundled once into `node_modules/.cache`
 * and run from there until a source changes. Plain JavaScript, because it runs before anything was compiled.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/sokbo');
const entries = {
  main: path.join(root, 'src/cli/main.ts'),
  eleventy: path.join(root, '.eleventy.ts'),
  'page-worker': path.join(root, 'src/publishing/rendering/page-worker.ts'),
};

/** Packages that bring native programs, load parts of themselves by name, or are rarely wanted. */
const KEPT_APART = ['@11ty/eleventy-dev-server', '@11ty/eleventy-plugin-bundle', 'chokidar', 'esbuild', 'lightningcss', 'nunjucks', 'sharp', 'harfbuzzjs', 'wawoff2', '@inquirer/prompts', 'linkedom', '@mozilla/readability'];

/**
 * What packages load for things that nobody here asks of them: Liquid, front matter, slugs, languages, dates, watching
 * and transforms of Eleventy; style sheets of sanitize-html. A third of all code that a publish would load. By the
 * package that is left out, with the names by which others know it.
 */
const LEFT_OUT = {
  liquidjs: ['Tokenizer', 'TokenKind', 'evalToken', 'Liquid'],
  moo: ['default'],
  luxon: ['DateTime'],
  'node-retrieve-globals': ['RetrieveGlobals'],
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
};

/** The packages that would load them. */
const LEAVING_OUT = /[\\/]node_modules[\\/](?:@11ty[\\/]eleventy|sanitize-html)[\\/]/;

/** A day. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const compiled = path.join(cache, digestOfSources());
if (!existsSync(compiled)) await compile(compiled);
process.env['SOKBO_ELEVENTY_CONFIG'] = path.join(compiled, 'eleventy.mjs');
process.env['SOKBO_PAGE_WORKER'] = path.join(compiled, 'page-worker.mjs');
// Lets a configuration file be loaded again after a change, which no build needs, by way of a thread that each would start.
process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = '1';
process.env['SOKBO_CODE'] = readFileSync(path.join(compiled, 'code'), 'utf8');
keepMachineCode(path.join(compiled, 'machine-code'));
await import(pathToFileURL(path.join(compiled, 'main.mjs')).href);

/** Node keeps what it made of the code that it loads, from version 22 on: a twentieth of a small publish. Threads ask the environment. */
function keepMachineCode(folder) {
  module.enableCompileCache?.(folder);
  process.env['NODE_COMPILE_CACHE'] ??= folder;
}

/** Names what was compiled: differs when a source may have changed, when the program lies elsewhere, as its modules hold their places, or with another major version of Node. */
function digestOfSources() {
  return digestOf((file) => {
    const { size, mtimeMs } = statSync(`${root}/${file}`);
    return `${size} ${mtimeMs}`;
  }, root);
}

/** Tells one state of the code from another, on whatever machine and whenever it was checked out. */
function digestOfCode() {
  return digestOf((file) => readFileSync(path.join(root, file)));
}

function digestOf(describe, place = '') {
  const hash = createHash('sha256').update(`${process.versions.node.split('.')[0]} ${place}`);
  for (const file of ['package-lock.json', '.eleventy.ts', 'src/cli/start.mjs', ...sourcesIn('src').sort()]) {
    hash.update(`\n${file} `).update(describe(file));
  }
  return hash.digest('hex').slice(0, 20);
}

/** Every TypeScript file below a folder; ten times as fast as a recursive `readdir` of Node 20. */
function sourcesIn(folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(name);
    return name.endsWith('.ts') ? [name] : [];
  });
}

/** Bundles our modules and most packages, which saves looking up and opening hundreds of files. Whoever else compiles at the same time comes to the same. */
async function compile(target) {
  const { build } = await import('esbuild');
  const staging = `${target}.${process.pid}`;
  mkdirSync(staging, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: staging,
    // Of any other name, Node would ask for a package.json, and then the text itself, what it is.
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: KEPT_APART,
    // Packages in the older module format ask for Node's own modules by `require`.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    sourcemap: true,
    // Half the text to be read at every start; names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
    plugins: [
      { name: 'own-places', setup: (plugin) => plugin.onLoad({ filter: /\.ts$|eleventy[\\/]src[\\/].*\.js$/, namespace: 'file' }, keepOwnPlace) },
      { name: 'no-functions', setup: (plugin) => plugin.onLoad({ filter: /js-yaml[\\/]type[\\/]js[\\/]function\.js$/, namespace: 'file' }, leaveOutParser) },
      { name: 'one-markdown-it', setup: (plugin) => plugin.onLoad({ filter: /[\\/]markdown-it-attrs[\\/]index\.js$/, namespace: 'file' }, shareMarkdownIt) },
      { name: 'left-out', setup: leaveOutPackages },
      { name: 'plain-fields', setup: (plugin) => plugin.onLoad({ filter: /[\\/]markdown-it\.mjs$/, namespace: 'file' }, assignFields) },
    ],
  });
  writeFileSync(path.join(staging, 'code'), digestOfCode());
  try {
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    // A younger one may be at work in another process, which loads parts of it as it needs them.
    if (folder !== target && Date.now() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/** A module goes on finding the files beside its source: our templates and strings, Eleventy's own parts. */
function keepOwnPlace({ path: file }) {
  const contents = readFileSync(file, 'utf8')
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)));
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
    const message = JSON.stringify(`${name} is left out of the compiled program: see src/cli/start.mjs.`);
    const missing = `function fail() { throw new Error(${message}); } const missing = new Proxy(fail, { get: fail, construct: fail });`;
    return { contents: [missing, ...LEFT_OUT[name].map((exported) => `export { missing as ${exported} };`)].join('\n'), loader: 'js' };
  });
}

/** The plugin asks for markdown-it in the older module format, which would bring all of it along a second time. */
function shareMarkdownIt({ path: file }) {
  const module = JSON.stringify(fileURLToPath(import.meta.resolve('markdown-it')));
  return { contents: readFileSync(file, 'utf8').replace("require('markdown-it')", `require(${module}).default`), loader: 'js' };
}

/**
 * markdown-it is published with its classes' fields set by a helper for old browsers, which takes a fifth of its time;
 * an assignment does the same.
 */
function assignFields({ path: file }) {
  const contents = readFileSync(file, 'utf8').replaceAll(/_defineProperty\(\s*this,\s*(?:\/\*\*[^]*?\*\/\s*)?"(\w+)",/g, '(this.$1 =');
  return { contents, loader: 'js' };
}

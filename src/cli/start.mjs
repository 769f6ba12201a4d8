/**
 * Starts the `sokbo` command on any Node from 20.19: the TypeScript sources are bundled once into `node_modules/.cache`
 * and run from there until a source changes. Plain JavaScript, because it runs before anything was compiled.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/sokbo');
const entries = { main: path.join(root, 'src/cli/main.ts'), eleventy: path.join(root, '.eleventy.ts') };

/** Packages that bring native programs, load parts of themselves by name, or are rarely wanted. */
const KEPT_APART = ['@11ty/eleventy', 'esbuild', 'lightningcss', 'nunjucks', '@inquirer/prompts', 'linkedom', '@mozilla/readability'];

const compiled = path.join(cache, digestOfSources());
if (!existsSync(compiled)) await compile(compiled);
process.env['SOKBO_ELEVENTY_CONFIG'] = path.join(compiled, 'eleventy.js');
await import(pathToFileURL(path.join(compiled, 'main.js')).href);

/** Differs when a source, the packages or Node's major version do. */
function digestOfSources() {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const file of ['package-lock.json', '.eleventy.ts', 'src/cli/start.mjs', ...files.map((name) => path.join('src', name)).sort()]) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 20);
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
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: KEPT_APART,
    // Packages in the older module format ask for Node's own modules by `require`.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    sourcemap: true,
    logLevel: 'error',
    plugins: [{ name: 'own-places', setup: (plugin) => plugin.onLoad({ filter: /\.ts$/, namespace: 'file' }, keepOwnPlace) }],
  });
  try {
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  const outdated = readdirSync(cache).filter((name) => !name.includes('.') && name !== path.basename(target));
  for (const name of outdated) rmSync(path.join(cache, name), { recursive: true, force: true });
}

/** A module goes on finding the files beside its source: templates, styles, strings. */
function keepOwnPlace({ path: file }) {
  const contents = readFileSync(file, 'utf8')
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)));
  return { contents, loader: 'ts', resolveDir: path.dirname(file) };
}

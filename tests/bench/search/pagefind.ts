/** Pagefind on the same documents, where its command is installed: indexed by its own process, asked through its own script. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { measure } from '../measure.ts';
import type { Answer, Engine } from './engines.ts';

interface PagefindScript {
  readonly options: (options: { readonly basePath: string }) => Promise<void>;
  readonly destroy: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  /** Fetches what is shown of it. */
  readonly data: () => Promise<{ readonly url: string }>;
}

/** `undefined` where `pagefind` is no command. */
export async function indexPagefind(documents: readonly SearchDocument[]): Promise<Engine | undefined> {
  const version = await promisify(execFile)('pagefind', ['--version']).then(({ stdout }) => stdout.trim(), () => undefined);
  if (version === undefined) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'sokbo-pagefind-'));
  for (const [index, document] of documents.entries()) {
    await mkdir(path.join(folder, `${index}`), { recursive: true });
    await writeFile(path.join(folder, `${index}`, 'index.html'), toPage(document));
  }
  const { wallSeconds, peakBytes } = await measure({ command: 'pagefind', args: ['--site', folder], cwd: folder });
  const output = path.join(folder, 'pagefind');
  const files = (await readdir(output, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  await copyFile(path.join(output, 'pagefind.js'), path.join(output, 'pagefind.mjs'));
  return { name: version, files: files.length, bytes, seconds: wallSeconds, peakBytes, ...(await createAsk(folder, documents)) };
}

/** Gives its script the little of a browser that it looks at, and counts what it fetches. */
async function createAsk(folder: string, documents: readonly SearchDocument[]): Promise<Pick<Engine, 'ask' | 'findAll'>> {
  const fetched = new Map<string, number>();
  const page = { querySelector: () => ({ getAttribute: () => 'ko' }), currentScript: null };
  const fetch = async (address: string | URL) => {
    const { pathname } = new URL(address, ORIGIN);
    const file = await readFile(path.join(folder, decodeURIComponent(pathname)));
    fetched.set(pathname, file.length);
    return new Response(new Uint8Array(file));
  };
  Object.assign(globalThis, { window: { location: new URL(ORIGIN) }, location: new URL(ORIGIN), document: page, fetch });
  const script: PagefindScript = await import(pathToFileURL(path.join(folder, 'pagefind', 'pagefind.mjs')).href);
  const known = new Map<string, Promise<string>>();
  const urlOf = async ({ data }: PagefindResult): Promise<string> => {
    const { url } = await data();
    return documents[Number(url.replaceAll('/', ''))]?.url ?? url;
  };
  const ask = async (query: string, count: number): Promise<Answer> => {
    fetched.clear();
    const start = performance.now();
    await script.destroy();
    await script.options({ basePath: '/pagefind/' });
    const { results } = await script.search(query);
    const urls = await Promise.all(results.slice(0, count).map(urlOf));
    return { urls, bytes: [...fetched.values()].reduce((sum, size) => sum + size, 0), requests: fetched.size, milliseconds: performance.now() - start };
  };
  const findAll = async (query: string): Promise<readonly string[]> => {
    const { results } = await script.search(query);
    return Promise.all(
      results.map((result) => {
        const url = known.get(result.id) ?? urlOf(result);
        known.set(result.id, url);
        return url;
      }),
    );
  };
  return { ask, findAll };
}

const ORIGIN = 'http://localhost/';

function toPage({ title, readParts }: SearchDocument): string {
  const paragraphs = readParts().map((part) => `<p>${escapeHtml(part)}</p>`);
  return `<!doctype html><html lang="ko"><title>${escapeHtml(title)}</title><main data-pagefind-body><h1>${escapeHtml(title)}</h1>${paragraphs.join('')}</main></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

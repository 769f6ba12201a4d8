/** How long a reader waits for results in a real browser, once the page is there and has searched before. */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../browser/support/chromium.ts';
import { serve } from '../../browser/support/serve.ts';
import { FIRST_RESULTS } from './engines.ts';
import { spreadOf } from './judge.ts';
import { makeWordQueries } from './queries.ts';

const QUERIES = 60;

/** Each query asks for files that the browser does not have yet, from a server on this machine. */
export async function describeLatency(contents: ReadonlyMap<string, Uint8Array>, documents: readonly SearchDocument[]): Promise<string> {
  const executablePath = findChromium();
  if (executablePath === undefined) return 'No Chromium was found: how long a reader waits is not measured.';
  const folder = mkdtempSync(path.join(tmpdir(), 'sokbo-latency-'));
  await writeSite(folder, contents);
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    const waits: number[] = [];
    for (const query of makeWordQueries(documents, QUERIES)) waits.push(await page.evaluate<number>(`ask(${JSON.stringify(query)}, ${FIRST_RESULTS})`));
    const { mean, most } = spreadOf(waits.slice(1));
    return `In Chromium, first results after ${mean.toFixed(0)} ms (95 %: ${most.toFixed(0)} ms) on a page that has searched before.`;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The index, and a page whose `ask` tells how many milliseconds a query takes. */
async function writeSite(folder: string, contents: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of contents) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  await build({ stdin: { contents: SCRIPT, resolveDir: import.meta.dirname, loader: 'ts' }, bundle: true, format: 'iife', outfile: path.join(folder, 'ask.js') });
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Search</title><script src="/ask.js"></script>');
}

const SCRIPT = `
import { createFinder } from '../../../src/client/search/finder.ts';
const finder = createFinder({ base: '', suggestions: '' });
globalThis.ask = async (query, count) => {
  const start = performance.now();
  const found = await finder.find(query);
  await found?.results.next(count);
  return performance.now() - start;
};`;

/** The sample paper, built once, served, and open in one browser: what every browser test shares. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { buildSite } from '../../support/build-site.ts';
import { CHROMIUM_ARGUMENTS } from './chromium.ts';
import { serve } from './serve.ts';

export interface PageOptions extends BrowserContextOptions {
  /** Runs before the page's own scripts. */
  readonly prepare?: string;
  /** Addresses that cannot be loaded. */
  readonly blocked?: RegExp;
}

/** Opens a page of the paper for a reader who has never been here. */
export type OpenPage = (url: string, options?: PageOptions) => Promise<Page>;

export interface OpenPaper {
  /** `http://localhost:PORT`. */
  readonly origin: string;
  readonly open: OpenPage;
  /** What went wrong in pages since the last call: errors, broken policies, requests to other sites. Closes them all. */
  readonly finish: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** What browsers say of addresses that a test has cut off or taken down. */
const CUT = /ERR_(?:FAILED|INTERNET_DISCONNECTED)|status of 410/u;

/** A long read with pictures, contents, deck and series. */
export const ARTICLE = '/2026/11/16/port-tomorrow-4/';

export async function openPaper(executablePath: string): Promise<OpenPaper> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sokbo-browser-'));
  const out = path.join(folder, '_site');
  await buildSite(path.resolve(import.meta.dirname, '../../..'), { out });
  const { origin, close } = await serve(out);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  let faults: string[] = [];

  return {
    origin,
    open: async (url, options = {}) => openPage(browser, origin, url, options, faults),
    finish: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const found = faults;
      faults = [];
      return found;
    },
    close: async () => {
      await browser.close();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(browser: Browser, origin: string, url: string, { prepare, blocked, ...options }: PageOptions, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: 'ko-KR', timezoneId: 'Asia/Seoul', viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', ...options });
  if (prepare !== undefined) await context.addInitScript(prepare);
  if (blocked !== undefined) await context.route(blocked, (route) => route.abort());
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${url}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !CUT.test(message.text())) faults.push(`${url}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('blob:')) faults.push(`${url} asks for ${request.url()}`);
  });
  await page.goto(url);
  return page;
}

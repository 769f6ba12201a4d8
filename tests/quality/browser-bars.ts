/** What a browser finds on every page kind: accessibility, requests to other sites, errors; and the page for people's eyes. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { violationsOf } from '../browser/support/axe.ts';
import { CHROMIUM_ARGUMENTS } from '../browser/support/chromium.ts';
import { noneOf, type Measure } from './bars.ts';
import type { Host } from './host.ts';
import type { PublishedPage } from './pages.ts';
import type { Paper } from './papers.ts';
import { takePictures } from './pictures.ts';

export interface Visit {
  readonly chromium: string;
  /** Where pictures of the pages go; none are taken without. */
  readonly pictures: string | undefined;
}

/** A desk's window at 400 %. */
const NARROW = { width: 320, height: 256 };
const BREADTH = 'document.documentElement.scrollWidth';

export async function measureInBrowser({ name: paper, hasAddress }: Paper, host: Host, pages: readonly PublishedPage[], { chromium, pictures }: Visit): Promise<readonly Measure[]> {
  const browser = await playwright.launch({ executablePath: chromium, args: [...CHROMIUM_ARGUMENTS] });
  const violations: string[] = [];
  const faults: string[] = [];
  const foreign: string[] = [];
  const broad: string[] = [];
  try {
    for (const { kind, url } of pages) {
      const page = await openPage(browser, host.origin + url, { onFault: (fault) => faults.push(`${url}: ${fault}`), onForeign: (request) => foreign.push(request) });
      violations.push(...(await violationsOf(page)).map((violation) => `${url} ${violation}`));
      if (pictures !== undefined) await takePictures(page, ensureFolder(path.join(pictures, paper)), kind);
      await page.setViewportSize(NARROW);
      const breadth = await page.evaluate<number>(BREADTH);
      if (breadth > NARROW.width) broad.push(`${url} is ${breadth} px broad`);
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  const among = `${pages.length} pages`;
  return [
    noneOf(violations, { paper, what: 'axe: violations', among: `${among}, light and dark, 360 and 1280 px` }),
    noneOf(broad, { paper, what: 'Broader than the window at 400 %', among }),
    noneOf(foreign.filter((request) => !hasAddress(request)), { paper, what: 'Requests to other sites, without the articles’ own pictures', among }),
    noneOf(faults, { paper, what: 'Errors in the browser', among }),
  ];
}

interface Listeners {
  readonly onFault: (fault: string) => void;
  readonly onForeign: (request: string) => void;
}

async function openPage(browser: Browser, url: string, { onFault, onForeign }: Listeners): Promise<Page> {
  const context = await browser.newContext({ locale: 'ko-KR', timezoneId: 'Asia/Seoul', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => onFault(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) onFault(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin && request.url().startsWith('http')) onForeign(request.url());
  });
  await page.goto(url);
  return page;
}

function ensureFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

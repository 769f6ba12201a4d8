/** Without a connection: what was read is there, everything else says what is wrong and waits. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ARTICLE, type OpenPage } from '../support/paper.ts';
import { readHalf } from '../support/reading.ts';
import { TAKEN_DOWN } from '../support/serve.ts';

const OTHER = '/section/economy/';
const OFFLINE = '인터넷에 연결되어 있지 않습니다';
const KEPT = { serviceWorkers: 'allow' } as const;

/** Waits until the browser keeps this page. */
async function isKept(page: Page, url: string): Promise<void> {
  await expect.poll(() => page.evaluate(`caches.match(${JSON.stringify(url)}).then((kept) => kept !== undefined)`), { timeout: 10_000 }).toBe(true);
}

export function testOffline(open: OpenPage): void {
  test('what was read can be read again, from the first page on', async () => {
    const page = await open(`${ARTICLE}?from=newsletter`, KEPT);
    await isKept(page, ARTICLE);
    await page.goto('/');
    await isKept(page, '/');
    await page.context().setOffline(true);
    await page.goto(ARTICLE);
    await page.locator('.body-text > p').first().waitFor();
    expect(await page.evaluate('getComputedStyle(document.querySelector(".kind-article h1")).wordBreak')).toBe('keep-all');
    await page.goto('/');
    await page.locator('.lead').waitFor();
  });

  test('nothing of the search is loaded before a reader searches', async () => {
    const page = await open(ARTICLE, KEPT);
    await isKept(page, ARTICLE);
    const files = await page.evaluate<readonly string[]>(`caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => new URL(url).pathname))`);
    expect(files.filter((file) => /^\/theme\/(?:finder|suggestions)/u.test(file))).toEqual([]);
    expect(files.some((file) => file.startsWith('/theme/offline.'))).toBe(true);
  });

  test('another page lists what can be read, and opens by itself when there is a connection', async () => {
    const page = await open(ARTICLE, KEPT);
    await isKept(page, ARTICLE);
    await readHalf(page);
    await page.context().setOffline(true);
    await page.goto(OTHER);
    await page.getByRole('heading', { name: OFFLINE }).waitFor();
    await page.locator(`#readable a[href="${ARTICLE}"]`).waitFor();
    await page.getByRole('button', { name: '다시 열기' }).click();
    await page.getByRole('heading', { name: OFFLINE }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: '경제', exact: true }).waitFor();
    expect(await page.evaluate('location.pathname')).toBe(OTHER);
  });

  test('an article that the paper has taken down is not kept', async () => {
    const page = await open(ARTICLE, KEPT);
    await isKept(page, ARTICLE);
    await page.goto(ARTICLE + TAKEN_DOWN);
    await page.goto('/');
    await isKept(page, '/');
    await page.context().setOffline(true);
    await page.goto(ARTICLE);
    await page.getByRole('heading', { name: OFFLINE }).waitFor();
  });

  test('who has the history forgotten leaves no pages behind', async () => {
    const page = await open(ARTICLE, KEPT);
    await isKept(page, ARTICLE);
    await readHalf(page);
    await page.goto('/scrap/');
    await page.getByRole('button', { name: '읽은 기록 지우기' }).click();
    await expect.poll(() => page.evaluate(`caches.match(${JSON.stringify(ARTICLE)}).then((kept) => kept === undefined)`)).toBe(true);
  });
}

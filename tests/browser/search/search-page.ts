/** The search page: by its address, by its filters, and where it finds nothing or cannot search. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { OpenPage } from '../support/paper.ts';

const INDEX = /\/search\/index\//;
const OFFLINE = "Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })";

const queryOf = (page: Page): Locator => page.getByRole('searchbox', { name: '검색어' });
const resultsOf = (page: Page): Locator => page.getByRole('region', { name: '검색 결과' });
const sectionOf = (page: Page): Locator => page.getByRole('combobox', { name: '섹션' });
const titlesOf = (page: Page): Promise<string[]> => resultsOf(page).getByRole('heading').allTextContents();

async function search(open: OpenPage, query: string): Promise<Page> {
  const page = await open(`/search/?q=${encodeURIComponent(query)}`);
  await resultsOf(page).getByRole('status').filter({ hasText: '기사' }).waitFor();
  return page;
}

export function testSearchPage(open: OpenPage): void {
  test('answers an address, counts, and marks the words where they stand', async () => {
    const page = await search(open, '수출');
    expect(await queryOf(page).inputValue()).toBe('수출');
    expect(await resultsOf(page).getByRole('status').textContent()).toMatch(/^기사 \d+건$/);
    expect((await titlesOf(page))[0]).toContain('수출');
    for (const result of await resultsOf(page).getByRole('listitem').all()) expect(await result.locator('mark').allTextContents()).toContain('수출');
  });

  test('finds a word inside compounds and before particles', async () => {
    const page = await search(open, '도서');
    expect(await resultsOf(page).locator('mark').count()).toBeGreaterThan(0);
    expect((await titlesOf(page)).join()).toContain('도서관');
  });

  test('shows more on demand, and leads on to the first of them', async () => {
    const page = await search(open, '해솔');
    const before = await resultsOf(page).getByRole('listitem').count();
    await resultsOf(page).getByRole('button', { name: '더 보기' }).click();
    await expect.poll(() => resultsOf(page).getByRole('listitem').count()).toBeGreaterThan(before);
    await expect.poll(() => page.evaluate('[...document.querySelectorAll("#results a")].indexOf(document.activeElement)')).toBe(before);
  });

  test('narrows down by section, and says so in the address', async () => {
    const page = await search(open, '해솔');
    await sectionOf(page).selectOption('경제');
    await expect.poll(() => new URL(page.url()).searchParams.get('section')).toBe('경제');
    await expect.poll(async () => new Set(await resultsOf(page).locator('.card-section').allTextContents())).toEqual(new Set(['경제']));
    await page.reload();
    expect(await sectionOf(page).inputValue()).toBe('경제');
  });

  test('narrows down by days and sorts by the newest', async () => {
    const page = await search(open, '해솔');
    await page.getByLabel('까지').fill('2026-10-31');
    await page.getByLabel('최신순').check();
    const daysOf = (): Promise<readonly string[]> => page.evaluate('[...document.querySelectorAll("#results time")].map((time) => time.dateTime)');
    await expect.poll(async () => (await daysOf())[0]?.slice(0, 7)).toBe('2026-10');
    expect(await daysOf()).toEqual((await daysOf()).toSorted().toReversed());
  });

  test.each([
    ['"수출 열 달"', '수출 -열'],
    ['section:경제 수출', '수출 -section'],
  ])('understands %s as something else than %s', async (one, other) => {
    expect(await titlesOf(await search(open, one))).not.toEqual(await titlesOf(await search(open, other)));
  });

  test('leaves out what a hyphen excludes', async () => {
    const all = await titlesOf(await search(open, '도서관'));
    const without = await titlesOf(await search(open, '도서관 -불'));
    expect(all.some((title) => title.startsWith('불 끄지 않는 도서관'))).toBe(true);
    expect(without.some((title) => title.startsWith('불 끄지 않는 도서관'))).toBe(false);
  });

  test.each([
    ['ㄷㅅㄱ', '도서관'],
    ['ehtjrhks', '도서관'],
    ['도섣관', '도서관'],
  ])('offers for %s: %s', async (typed, meant) => {
    const page = await open(`/search/?q=${encodeURIComponent(typed)}`);
    await page.getByText('찾는 말이 들어 있는 기사가 없습니다.').waitFor();
    await page.getByRole('button', { name: meant, exact: true }).click();
    await expect.poll(() => titlesOf(page)).not.toEqual([]);
    expect(await queryOf(page).inputValue()).toBe(meant);
  });

  test('keeps what was searched for on the device, until the reader lets it go', async () => {
    const page = await search(open, '수출');
    await queryOf(page).press('Enter');
    await page.goto('/search/');
    await page.getByRole('button', { name: '수출' }).click();
    await expect.poll(() => titlesOf(page)).not.toEqual([]);
    await page.goto('/search/');
    await page.getByRole('button', { name: '최근 검색어 지우기' }).click();
    expect(await page.getByRole('button', { name: '수출' }).count()).toBe(0);
  });

  test('says that the reader is offline, and that the index is not there', async () => {
    const offline = await open('/search/?q=수출', { blocked: INDEX, prepare: OFFLINE });
    await offline.getByText('인터넷에 연결되어 있지 않습니다.').waitFor();
    const failed = await open('/search/?q=수출', { blocked: INDEX });
    await failed.getByText('검색 자료를 불러오지 못했습니다.').waitFor();
  });

  test('the page for a lost address looks for its words', async () => {
    const page = await open('/about/');
    await page.route(/\/lost\//, async (route) => route.fulfill({ response: await route.fetch({ url: new URL('/404.html', page.url()).href }) }));
    await page.goto('/lost/2026/시립도서관-밤.html');
    await page.getByRole('region', { name: '주소에 있는 말로 찾은 기사' }).getByRole('link', { name: /도서관/ }).first().waitFor();
    expect(await queryOf(page).inputValue()).toBe('시립도서관');
  });

  test('without script it says what it needs, and shows no filters', async () => {
    const page = await open('/search/', { javaScriptEnabled: false });
    expect(await page.getByText('자바스크립트가 켜져 있어야 합니다.').isVisible()).toBe(true);
    expect(await sectionOf(page).isVisible()).toBe(false);
  });
}

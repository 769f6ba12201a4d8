/** Every page kind by axe, and what opens on a page. */
import { expect, test } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { ARTICLE, type OpenPage } from './support/paper.ts';

const PAGES = [
  '/', ARTICLE, '/section/economy/', '/tag/', '/author/kim-seoyeon/', '/archive/', '/archive/2026/', '/archive/2026/11/',
  '/archive/2026/11/21/', '/corrections/', '/masthead/', '/about/', '/404.html', '/offline/', '/scrap/', '/search/',
];
const KEPT = `localStorage.setItem('sokbo:scraps', JSON.stringify([{ url: '${ARTICLE}', title: '철책', date: '2026-11-16', saved: '2026-11-17T00:00:00Z' }]))`;

export function testAccessibility(open: OpenPage): void {
  test.each(PAGES)('%s', async (url) => {
    const page = await open(url, { prepare: KEPT });
    expect(await violationsOf(page)).toEqual([]);
  });

  test('the search page with results, and with suggestions', async () => {
    const page = await open('/search/?q=수출');
    await page.locator('#results li').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('searchbox', { name: '검색어' }).fill('ㄷㅅㄱ');
    await page.getByRole('button', { name: '도서관' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('the quick search with an option chosen', async () => {
    const page = await open(ARTICLE);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: '검색어' }).fill('수출');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOf(page)).toEqual([]);
  });

  test('an article with its menus, a reaction and a large picture', async () => {
    const page = await open(ARTICLE);
    await page.getByRole('button', { name: '좋아요' }).click();
    await page.locator('summary', { hasText: '글자 크기' }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByText('공유', { exact: true }).click();
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('.article-pictures img').click();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('an article with the lists of the day, of which it is the last part', async () => {
    const page = await open(ARTICLE);
    await page.locator('.fresh').scrollIntoViewIfNeeded();
    for (const part of ['.fresh .ranking', '.fresh .timeline', '.fresh .market', '.flash .breaking']) await page.locator(part).first().waitFor({ state: 'attached' });
    expect(await violationsOf(page)).toEqual([]);
  });
}

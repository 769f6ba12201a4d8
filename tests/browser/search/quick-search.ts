/** The quick search over any page: a combobox by keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ARTICLE, type OpenPage } from '../support/paper.ts';

const lineOf = (page: Page): Locator => page.getByRole('combobox', { name: '검색어' });
const optionsOf = (page: Page): Locator => page.getByRole('option');
const chosenOf = (page: Page): Promise<string | null> => lineOf(page).getAttribute('aria-activedescendant');

async function ask(open: OpenPage, query: string): Promise<Page> {
  const page = await open(ARTICLE);
  await page.keyboard.press('/');
  await lineOf(page).pressSequentially(query);
  await optionsOf(page).first().waitFor();
  return page;
}

export function testQuickSearch(open: OpenPage): void {
  test('opens with a slash or from the masthead, and closes with Escape to where the reader was', async () => {
    const page = await open(ARTICLE);
    const opener = page.getByRole('banner').getByRole('link', { name: '검색' });
    await opener.focus();
    await page.keyboard.press('/');
    await lineOf(page).waitFor();
    await page.keyboard.press('Escape');
    await lineOf(page).waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate('document.activeElement.matches("[data-finder]")')).toBe(true);
    await opener.click();
    await lineOf(page).waitFor();
    expect(new URL(page.url()).pathname).toBe(ARTICLE);
  });

  test('a slash in a line that is typed into is a slash', async () => {
    const page = await ask(open, '수출');
    await page.keyboard.press('/');
    expect(await lineOf(page).inputValue()).toBe('수출/');
  });

  test('tells how many it found, and the arrows go round the options', async () => {
    const page = await ask(open, '수출');
    await page.getByRole('dialog').getByRole('status').filter({ hasText: /^기사 \d+건$/ }).waitFor();
    const last = (await optionsOf(page).count()) - 1;
    expect(await chosenOf(page)).toBe(null);
    await page.keyboard.press('ArrowDown');
    expect(await chosenOf(page)).toBe('option-0');
    await page.keyboard.press('ArrowUp');
    expect(await chosenOf(page)).toBe(null);
    await page.keyboard.press('ArrowUp');
    expect(await chosenOf(page)).toBe(`option-${last}`);
  });

  test('Enter opens the chosen article; without a choice, all results', async () => {
    const page = await ask(open, '수출');
    await page.keyboard.press('ArrowDown');
    const href = await page.getByRole('option', { selected: true }).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(href);

    const other = await ask(open, '수출');
    await other.keyboard.press('Enter');
    await expect.poll(() => decodeURIComponent(new URL(other.url()).search)).toBe('?q=수출');
  });

  test('offers what was searched for last', async () => {
    const page = await ask(open, '수출');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//);
    await page.goto(ARTICLE);
    await page.keyboard.press('/');
    await page.getByRole('option', { name: '수출' }).click();
    await expect.poll(() => decodeURIComponent(new URL(page.url()).search)).toBe('?q=수출');
  });

  test('where it cannot be loaded, the link leads to the search page', async () => {
    const page = await open(ARTICLE, { blocked: /\/theme\/finder\./ });
    await page.getByRole('banner').getByRole('link', { name: '검색' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/search/');
  });
}

/** The paper where script is off, or does not come through: all of the news, and nothing dead. */
import { expect, test } from 'vitest';
import { ARTICLE, type OpenPage } from './support/paper.ts';

const CONTROLS = 'button, input, select, textarea, [role="button"], dialog, .reading-line, .toast';

export function testNoScript(open: OpenPage): void {
  test.each(['/', ARTICLE, '/section/economy/', '/archive/2026/11/', '/404.html', '/offline/', '/scrap/', '/about/'])('%s shows no control that does nothing', async (url) => {
    const page = await open(url, { javaScriptEnabled: false });
    for (const control of await page.locator(CONTROLS).all()) expect(await control.isVisible(), await control.innerHTML()).toBe(false);
    expect(await page.locator('main h1, .masthead h1').first().isVisible()).toBe(true);
  });

  test('an article can be read and shared', async () => {
    const page = await open(ARTICLE, { javaScriptEnabled: false });
    expect(await page.locator('.body-text > p').first().isVisible()).toBe(true);
    await page.getByText('공유', { exact: true }).click();
    expect(await page.getByRole('link', { name: '네이버' }).isVisible()).toBe(true);
  });

  test('the page of scraps says what it needs', async () => {
    const page = await open('/scrap/', { javaScriptEnabled: false });
    expect(await page.getByText('자바스크립트가 켜진').isVisible()).toBe(true);
  });

  test('where the tools cannot be loaded, their controls go as well', async () => {
    const page = await open(ARTICLE, { blocked: /\/theme\/article\./ });
    for (const control of await page.locator(CONTROLS).all()) expect(await control.isVisible()).toBe(false);
    expect(await page.locator('.body-text > p').first().isVisible()).toBe(true);
  });
}

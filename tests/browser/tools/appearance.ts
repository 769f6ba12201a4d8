/** How the paper looks by the reader's choice: text size, theme, clean view, print. */
import { expect, test } from 'vitest';
import { ARTICLE, type OpenPage } from '../support/paper.ts';

const TEXT_SIZE = 'getComputedStyle(document.querySelector(".body-text p")).fontSize';
const GROUND = 'getComputedStyle(document.documentElement).backgroundColor';
const LIGHT = 'rgb(253, 252, 249)';
const DARK = 'rgb(22, 21, 18)';

export function testAppearance(open: OpenPage): void {
  test('five text sizes, kept from page to page', async () => {
    const page = await open(ARTICLE);
    const sizes: unknown[] = [];
    await page.locator('summary', { hasText: '글자 크기' }).click();
    for (const name of ['가장작게', '작게', '보통', '크게', '가장크게']) {
      await page.getByRole('radio', { name, exact: true }).check();
      sizes.push(await page.evaluate(TEXT_SIZE));
    }
    expect(sizes).toEqual(['15px', '16.5px', '18px', '21px', '25px']);
    await page.reload();
    expect(await page.evaluate(TEXT_SIZE)).toBe('25px');
  });

  test('a theme of the reader’s own wins over the device’s, and the browser’s bars follow', async () => {
    const page = await open('/', { colorScheme: 'dark' });
    const bar = page.locator('meta[name="theme-color"]').first();
    expect(await page.evaluate(GROUND)).toBe(DARK);
    await page.locator('summary', { hasText: '화면' }).click();
    await page.getByRole('radio', { name: '밝게' }).check();
    expect(await page.evaluate(GROUND)).toBe(LIGHT);
    await page.goto(ARTICLE);
    expect([await page.evaluate(GROUND), await bar.getAttribute('content')]).toEqual([LIGHT, LIGHT]);
    await page.locator('summary', { hasText: '화면' }).click();
    await page.getByRole('radio', { name: '자동' }).check();
    expect(await page.evaluate(GROUND)).toBe(DARK);
  });

  test('choices show before any other script has run', async () => {
    const prepare = 'localStorage.setItem("sokbo:textSize", "\\"5\\""); localStorage.setItem("sokbo:theme", "\\"dark\\"")';
    const page = await open(ARTICLE, { prepare, blocked: /\/theme\/article\./ });
    expect([await page.evaluate(TEXT_SIZE), await page.evaluate(GROUND)]).toEqual(['25px', DARK]);
  });

  test('a device that keeps nothing still shows the paper', async () => {
    const prepare = 'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })';
    const page = await open(ARTICLE, { prepare });
    await page.locator('summary', { hasText: '글자 크기' }).click();
    await page.getByRole('radio', { name: '가장크게' }).check();
    expect(await page.evaluate(TEXT_SIZE)).toBe('25px');
    await page.getByRole('button', { name: '스크랩' }).click();
    expect(await page.getByRole('status').textContent()).toBe('이 기기에 저장할 수 없습니다.');
  });

  test('the clean view leaves the article alone, is kept, and ends with Escape', async () => {
    const page = await open(ARTICLE);
    const control = page.getByRole('button', { name: '클린뷰' });
    const around = page.locator('.section-bar, .footer, .article-rail, .neighbours');
    await control.click();
    expect(await control.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    for (const part of await around.all()) expect(await part.isVisible()).toBe(false);
    expect(await page.locator('.body-text').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    for (const part of await around.all()) expect(await part.isVisible()).toBe(true);
    expect(await control.getAttribute('aria-pressed')).toBe('false');
  });

  test('printing asks the browser, and no tool is on the paper', async () => {
    const page = await open(ARTICLE, { prepare: 'window.print = () => { document.title = "printed"; }' });
    await page.getByRole('button', { name: '인쇄' }).click();
    expect(await page.title()).toBe('printed');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.tools', '.reader', '.reactions', '.reading-line', '.footer']) expect(await page.locator(part).isVisible()).toBe(false);
    expect(await page.locator('.address').isVisible()).toBe(true);
  });
}

/** The paper by keyboard alone. */
import { expect, test } from 'vitest';
import { ARTICLE, type OpenPage } from './support/paper.ts';

/** More than an article has stops. */
const STEPS = 200;
const FOCUS = `(() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element.matches('input') ? element.parentElement.querySelector('.choice') : element);
  return { text: element.textContent.trim(), seen: outlineStyle !== 'none' && outlineWidth !== '0px', last: element === [...document.querySelectorAll('.footer a')].at(-1) };
})()`;

interface Focus {
  readonly text: string;
  readonly seen: boolean;
  readonly last: boolean;
}

export function testKeyboard(open: OpenPage): void {
  test('leads through the whole article to the end of the page, always in sight', async () => {
    const page = await open(ARTICLE);
    const stops: Focus[] = [];
    while (stops.at(-1)?.last !== true && stops.length < STEPS) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate<Focus>(FOCUS));
    }
    expect(stops[0]?.text).toBe('본문으로 건너뛰기');
    expect(stops.at(-1)?.last).toBe(true);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    expect(stops.map(({ text }) => text)).toEqual(expect.arrayContaining(['스크랩', '화면', '듣기', '글자 크기', '클린뷰', '공유', '인쇄', '좋아요']));
  });

  test('opens a menu, chooses with the arrows, and Escape leads back', async () => {
    const page = await open(ARTICLE);
    await page.locator('summary', { hasText: '글자 크기' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '크게', exact: true }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate<Focus>(FOCUS)).toMatchObject({ text: '글자 크기' });
    expect(await page.getByRole('radio', { name: '크게', exact: true }).count()).toBe(0);
  });

  test('a menu closes when the reader goes on', async () => {
    const page = await open(ARTICLE);
    await page.locator('summary', { hasText: '공유' }).press('Enter');
    expect(await page.getByRole('link', { name: '네이버' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: '스크랩' }).focus();
    expect(await page.getByRole('link', { name: '네이버' }).isVisible()).toBe(false);
  });
}

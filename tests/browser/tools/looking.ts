/** Finding one's way: pictures, contents, how far one has read, what day it is. */
import { expect, test } from 'vitest';
import { ARTICLE, type OpenPage } from '../support/paper.ts';

export function testLooking(open: OpenPage): void {
  test('a picture opens as large as the window, with its caption, and closes with Escape', async () => {
    const page = await open(ARTICLE);
    await page.locator('.article-pictures img').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('figcaption').textContent()).toContain('1부두에는 2019년 이후');
    expect((await dialog.locator('img').boundingBox())?.width).toBeGreaterThan(1100);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.getByRole('button', { name: /^사진 크게 보기/ }).first().press('Enter');
    await dialog.getByRole('button', { name: '닫기' }).click();
    expect(await dialog.isVisible()).toBe(false);
  });

  test('Escape closes a picture before it ends the clean view', async () => {
    const page = await open(ARTICLE);
    await page.getByRole('button', { name: '클린뷰' }).click();
    await page.locator('.article-pictures img').click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.section-bar').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.locator('.section-bar').isVisible()).toBe(true);
  });

  test('where a picture cannot be had, the name of the paper keeps its place', async () => {
    const page = await open(ARTICLE, { blocked: /\/assets\/pictures\// });
    const lost = page.locator('.article-pictures .lost-picture');
    await lost.waitFor();
    expect(await lost.getAttribute('data-paper')).toBe('해솔일보');
    expect(await lost.textContent()).not.toBe('');
    expect((await lost.boundingBox())?.height).toBeGreaterThan(300);
    expect(await page.locator('.article-pictures .enlarge').count()).toBe(0);
  });

  test('the contents mark the part that is being read', async () => {
    const page = await open(ARTICLE);
    const current = page.locator('.contents [aria-current]');
    expect(await current.count()).toBe(0);
    await page.getByRole('link', { name: '남아야 하는 배들' }).click();
    await current.waitFor();
    expect(await current.textContent()).toBe('남아야 하는 배들');
    expect(await current.isVisible()).toBe(true);
  });

  test('a line grows with what has been read', async () => {
    const page = await open(ARTICLE);
    const share = async (): Promise<number> => parseFloat(String(await page.evaluate('document.querySelector(".reading-line").style.scale')));
    expect(await share()).toBeLessThan(0.2);
    await page.locator('.footer').scrollIntoViewIfNeeded();
    await expect.poll(share).toBe(1);
  });

  test('the front page has today’s date, and counts the hours of what is new', async () => {
    const page = await open('about:blank');
    await page.clock.install({ time: new Date('2026-11-22T00:20:00+09:00') });
    await page.goto('/');
    expect(await page.locator('.ear time').textContent()).toBe('2026년 11월 22일 일요일');
    const time = page.locator('.lead time');
    expect([await time.textContent(), await time.getAttribute('title')]).toEqual(['6시간 전', '18:20']);
    expect(await time.getAttribute('datetime')).toBe('2026-11-21T18:20:00+09:00');
  });

  test('on a later day the front page has dates where it had the clock of its own day', async () => {
    const page = await open('about:blank');
    await page.clock.install({ time: new Date('2026-11-24T09:00:00+09:00') });
    await page.goto('/');
    expect(await page.locator('.ear time').textContent()).toBe('2026년 11월 24일 화요일');
    expect(await page.locator('.lead time').textContent()).toBe('11월 21일');
    expect(await page.locator('.breaking time').first().textContent()).toBe('11월 21일');
    expect(await page.locator('.latest .timeline-day').first().textContent()).toBe('11월 21일 토요일');
  });
}

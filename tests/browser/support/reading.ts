/** What a reader does with an article. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Reads to about the middle of the article, and leaves. */
export async function readHalf(page: Page): Promise<void> {
  await page.evaluate('scrollTo(0, document.querySelector(".body-text").offsetHeight / 2)');
  await expect.poll(() => page.evaluate('parseFloat(document.querySelector(".reading-line").style.scale)')).toBeGreaterThan(0.3);
  await page.goto('/');
}

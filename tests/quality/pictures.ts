/** Pictures of a page for people's eyes: three widths, by day and by night, and an article as it prints. */
import path from 'node:path';
import type { Page } from 'playwright-core';

const WIDTHS: readonly number[] = [360, 768, 1280];
const SCROLL = `(async () => {
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo(0, top);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  scrollTo(0, 0);
  await new Promise(requestAnimationFrame);
})()`;

/** Writes `KIND-WIDTH-light.png`, `KIND-WIDTH-dark.png` and, for an article, `KIND-print.pdf` into the folder. */
export async function takePictures(page: Page, folder: string, kind: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // What loads when it comes into sight is in the picture too.
      await page.evaluate(SCROLL);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: path.join(folder, `${kind}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (kind.startsWith('article')) await page.pdf({ path: path.join(folder, `${kind}-print.pdf`), format: 'A4' });
}

/** Nothing moves after it is painted. */
import { expect, test } from 'vitest';
import { SLOWLY } from './support/serve.ts';
import { ARTICLE, type OpenPage } from './support/paper.ts';

const SHIFTS = `new Promise((resolve) => {
  const moved = [];
  new PerformanceObserver((list) => moved.push(...list.getEntries().flatMap(({ value, sources }) => [value, ...sources.map(({ node }) => node?.className || node?.nodeName)])))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(moved), 300);
})`;
const KEPT = `
  localStorage.setItem('sokbo:textSize', '"5"');
  localStorage.setItem('sokbo:theme', '"dark"');
  localStorage.setItem('sokbo:history', JSON.stringify([{ url: '${ARTICLE}', title: '철책', date: '2026-11-16', progress: 0.5 }]));
`;

export function testStability(open: OpenPage): void {
  test.each([
    ['/', 360],
    ['/', 1280],
    [ARTICLE, 360],
    [ARTICLE, 1280],
    ['/2026/11/21/weather-brief/', 360],
    ['/2026/11/21/weather-brief/', 1280],
    ['/section/economy/', 360],
    ['/scrap/', 360],
  ])('%s at %d px over a slow line, with choices and history of the reader’s own', async (url, width) => {
    const page = await open(`${url}${SLOWLY}`, { prepare: KEPT, viewport: { width, height: 780 } });
    const moved = await page.evaluate<readonly (number | string)[]>(SHIFTS);
    const shift = moved.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0);
    expect(shift, `moved: ${moved.join(', ')}`).toBe(0);
  });
}

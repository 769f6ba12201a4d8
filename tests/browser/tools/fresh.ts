/** What is new everywhere: in the front page's own HTML, and fetched under articles when it comes near. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ARTICLE, type OpenPage } from '../support/paper.ts';

const LISTS = ['오늘의 주요 뉴스', '많이 본 뉴스', '최신 기사'];
const MOVED = `new Promise((resolve) => {
  let moved = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) moved += value; }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(moved), 200);
})`;

/** The paper as a reader finds it at that moment. */
async function openAt(open: OpenPage, url: string, time: string): Promise<Page> {
  const page = await open('about:blank');
  await page.clock.install({ time: new Date(time) });
  await page.goto(url);
  return page;
}

export function testFresh(open: OpenPage): void {
  test('an article shows the lists of the day when the reader comes near, and nothing moves', async () => {
    const page = await open(ARTICLE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    expect(await page.locator('.fresh .ranking').count()).toBe(0);
    for (let reached = false; !reached; reached = await page.evaluate<boolean>('scrollY + innerHeight >= document.documentElement.scrollHeight - 1')) {
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(50);
    }
    for (const name of LISTS) await expect.poll(() => page.getByRole('region', { name }).getByRole('listitem').count()).toBeGreaterThanOrEqual(5);
    expect(asked).toEqual(expect.arrayContaining(['latest', 'markets', 'popular', 'top'].map((name) => `/fragments/${name}.html`)));
    expect(new Set(asked).size).toBe(asked.length);
    expect(await page.evaluate<number>(MOVED)).toBeLessThan(0.001);
  });

  test('breaking news stand beside the paper’s name, or on a phone under the article', async () => {
    const wide = await open(ARTICLE);
    await wide.locator('.masthead').getByRole('link', { name: /^시의회 3개 교섭단체/ }).waitFor();
    const phone = await open(ARTICLE, { viewport: { width: 360, height: 740 } });
    await phone.locator('.fresh').scrollIntoViewIfNeeded();
    await phone.locator('.fresh .breaking').getByRole('link').first().waitFor();
    expect(await phone.locator('.masthead .breaking').count()).toBe(0);
  });

  test('where a list cannot be had, the way to the front page stays', async () => {
    const page = await open(ARTICLE, { blocked: /\/fragments\/latest/ });
    await page.locator('.fresh').scrollIntoViewIfNeeded();
    await page.getByRole('region', { name: '많이 본 뉴스' }).getByRole('listitem').first().waitFor();
    expect(await page.getByRole('region', { name: '최신 기사' }).getByRole('link').getAttribute('href')).toBe('/#latest');
  });

  test('without script there are plain ways to them, which lead somewhere', async () => {
    const page = await open(ARTICLE, { javaScriptEnabled: false });
    for (const name of [...LISTS, '시세']) {
      await page.goto(ARTICLE);
      await page.getByRole('region', { name }).getByRole('link', { name: '첫 화면에서 보기' }).click();
      const { hash } = new URL(page.url());
      expect(await page.locator(`${hash}`).count(), hash).toBe(1);
    }
  });

  test('prices that are too old say so, by each group’s own limit', async () => {
    const groups = (page: Page) => page.locator('.market .as-of').allTextContents();
    expect(await groups(await openAt(open, '/', '2026-11-21T22:00:00+09:00'))).toEqual(['11월 20일 15:30 기준', '11월 21일 21:50 기준']);
    expect(await groups(await openAt(open, '/', '2026-11-22T09:00:00+09:00'))).toEqual(['11월 20일 15:30 기준', '11월 21일 21:50 기준 지난 시세']);
    const old = await openAt(open, ARTICLE, '2026-11-30T09:00:00+09:00');
    await old.locator('.fresh').scrollIntoViewIfNeeded();
    await expect.poll(() => old.getByText('지난 시세').count()).toBe(2);
  });

  test('newer prices come from the place that the paper has named; what does not answer changes nothing', async () => {
    const page = await open('/about/');
    const answer = { groups: [{ name: '암호화폐', unit: '원', asOf: '2026-11-22T10:00:00+09:00', maxAge: 60, items: [{ name: '<b>파도</b>', price: 84500000.5, change: -2 }] }] };
    await page.route('/', async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/html', body: body.replace('<div class="markets"', '$& data-endpoint="/prices.json"') });
    });
    await page.route('/prices.json', (route) => route.fulfill({ json: answer }));
    await page.goto('/');
    await page.getByText('<b>파도</b> 84,500,000.5원 하락 2%').waitFor();
    expect(await page.locator('.market').count()).toBe(1);
    await page.route('/prices.json', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.market').count()).toBe(2);
  });
}

/** Comments: nothing of giscus before the reader asks for it. The sample paper has none, so an article is given the theme's own. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pageOf } from '../../theme/fixtures/pages.ts';
import { globals } from '../../theme/fixtures/paper.ts';
import { body, themeWith } from '../../theme/render.ts';
import { ARTICLE, type OpenPage } from '../support/paper.ts';

const comments = { repo: 'haesol/comments', repoId: 'R_1', category: '댓글', categoryId: 'DIC_1', mapping: 'pathname' } as const;
/** What the theme writes for a paper with comments, but from this site. */
const SECTION = /<section class="comments"[^]*?<\/section>/
  .exec(themeWith({ globals: { ...globals, comments } }).render(pageOf('article'), body))?.[0]
  .replace('https://giscus.app/client.js', '/giscus.js');
const GISCUS = 'const { dataset } = document.currentScript; document.querySelector(".giscus").textContent = JSON.stringify(dataset);';

/** Opens the article with comments; returns how often giscus was asked for. */
async function openWithComments(open: OpenPage, answers: readonly boolean[]): Promise<{ page: Page; asked: () => number }> {
  const page = await open('/about/');
  let asked = 0;
  await page.route(ARTICLE, async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/html', body: html.replace('<section class="reactions"', `${SECTION}$&`) });
  });
  await page.route('/giscus.js', (route) => {
    asked += 1;
    return answers[asked - 1] === true ? route.fulfill({ contentType: 'text/javascript', body: GISCUS }) : route.abort();
  });
  await page.goto(ARTICLE);
  return { page, asked: () => asked };
}

export function testComments(open: OpenPage): void {
  test('come on click alone, with the paper’s settings', async () => {
    const { page, asked } = await openWithComments(open, [true]);
    const control = page.getByRole('button', { name: '댓글 보기·쓰기' });
    await control.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(asked()).toBe(0);
    await control.click();
    const place = page.locator('.giscus');
    await expect.poll(() => place.textContent()).toContain('{');
    expect(JSON.parse((await place.textContent()) ?? '')).toMatchObject({ ...comments, lang: 'ko', theme: 'preferred_color_scheme' });
    expect(await control.count()).toBe(0);
  });

  test('that cannot be had can be asked for again', async () => {
    const { page, asked } = await openWithComments(open, [false, true]);
    const control = page.getByRole('button', { name: '댓글 보기·쓰기' });
    await control.click();
    await page.getByText('댓글을 불러오지 못했습니다.').waitFor();
    expect(await page.locator('.giscus').count()).toBe(0);
    await control.click();
    await expect.poll(() => page.locator('.giscus').textContent()).toContain('{');
    expect(asked()).toBe(2);
  });

  test('are not there where the paper has none, and their control not without script', async () => {
    expect(await (await open(ARTICLE)).locator('.comments').count()).toBe(0);
    expect(SECTION).toMatch(/^<section [^>]* hidden>/);
  });
}

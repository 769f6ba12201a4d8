/**
 * A writer at work: the preview in a browser while files are saved, broken, mended, added and removed. Skipped where
 * there is no Chromium, unless `SOKBO_BROWSER=required`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { writeFiles } from '../support/temporary-folder.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './support/chromium.ts';
import { startServe, type ServeCommand } from './support/serve-command.ts';

const program = findChromium();

test.runIf(program === undefined)('there is a Chromium for the preview', ({ skip }) => {
  if (process.env.SOKBO_BROWSER === 'required') throw new Error('No Chromium was found. SOKBO_CHROMIUM names its program.');
  skip('No Chromium was found: the preview is not tested.');
});

const SITE = 'name: 해솔일보\nurl: https://haesol.example\n';
const SNOW = 'content/articles/2026-11-20-snow.md';
const WHARF = 'content/articles/2026-11-21-wharf.md';
const FISH = 'content/articles/2026-11-22-fish.md';

function article(title: string, body: string): string {
  return `---\ntitle: ${title}\ncategories: [사회]\n---\n\n${body}\n`;
}

const LONG = Array.from({ length: 60 }, (_, index) => `${index + 1}번째 문단이다.`).join('\n\n');

/** A machine that does much else may take its time. */
const PATIENCE = { timeout: 20_000 } as const;

describe.runIf(program !== undefined)('the preview in a browser', { timeout: 90_000 }, () => {
  const site = mkdtempSync(path.join(tmpdir(), 'sokbo-serve-'));
  const save = (files: Readonly<Record<string, string>>): void => writeFiles(site, files);
  let command: ServeCommand;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    save({ 'content/site.yaml': SITE, [SNOW]: article('첫눈', LONG), [WHARF]: article('부두', '부두가 문을 열었다.') });
    [command, browser] = await Promise.all([startServe(site), playwright.launch({ executablePath: program ?? '', args: [...CHROMIUM_ARGUMENTS] })]);
  }, 120_000);
  beforeEach(async () => {
    // A page of its own: the last test's may be about to load again what that test saved.
    page = await browser.newPage({ locale: 'ko-KR', viewport: { width: 1000, height: 700 } });
    await page.goto(`${command.url}2026/11/20/snow/`);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    await command.stop();
    rmSync(site, { recursive: true, force: true });
  });

  /** The list of faults over the page. */
  const faults = () => page.getByRole('region', { name: /고칠 곳/u });
  /** The terminal may hear of a build after pages do. */
  const lastEvent = () => command.events.at(-1);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  /** Tells a page that was loaded again from one that was not. */
  const leaveMark = () => page.evaluate('document.body.dataset.mark = "here"');
  const hasMark = () => page.evaluate('document.body.dataset.mark === "here"');

  it('shows what was saved, where the writer was reading', async () => {
    await page.evaluate('scrollTo(0, 900)');
    save({ [SNOW]: article('첫눈 3cm', LONG) });
    await heading('첫눈 3cm').waitFor({ state: 'attached', ...PATIENCE });
    await expect.poll(() => page.evaluate('scrollY'), PATIENCE).toBe(900);
  });

  it('leaves pages alone that show nothing of it', async () => {
    await page.goto(`${command.url}masthead/`);
    await leaveMark();
    const before = command.events.length;
    save({ [WHARF]: article('부두', '부두가 다시 문을 열었다.') });
    await expect.poll(() => command.events.length, PATIENCE).toBeGreaterThan(before);
    await page.waitForTimeout(300);
    expect(await hasMark()).toBe(true);
  });

  it('shows a new article', async () => {
    await page.goto(command.url);
    save({ [FISH]: article('대구가 돌아왔다', '어시장이 붐빈다.') });
    await page.getByRole('link', { name: '대구가 돌아왔다' }).first().waitFor(PATIENCE);
  });

  it('tells of a broken article over the page, and keeps the page until it is mended', async () => {
    save({ [SNOW]: article('[단독] 첫눈', LONG) });
    await faults().getByText(`${SNOW}:2:`).waitFor(PATIENCE);
    await heading('첫눈 3cm').waitFor({ state: 'attached' });
    await expect.poll(lastEvent, PATIENCE).toMatchObject({ event: 'built', problems: [{ file: SNOW, line: 2 }] });
    save({ [SNOW]: article("'[단독] 첫눈'", LONG) });
    await faults().waitFor({ state: 'detached', ...PATIENCE });
    await heading('[단독] 첫눈').waitFor({ state: 'attached', ...PATIENCE });
  });

  it('tells of a fault on every page, accessibly, and is closed by the keyboard', async () => {
    await page.goto(command.url);
    save({ [WHARF]: article('[단독] 부두', '부두') });
    await faults().waitFor(PATIENCE);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    expect(await page.evaluate(`axe.run('#sokbo-preview').then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].failureSummary]))`)).toEqual([]);
    await faults().getByRole('button', { name: '닫기' }).focus();
    await page.keyboard.press('Escape');
    await faults().waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('button', { name: '고칠 곳 1개' }).click();
    await faults().waitFor();
    save({ [WHARF]: article('부두', '부두') });
    await faults().waitFor({ state: 'detached', ...PATIENCE });
  });

  it('shows that a deleted article is gone', async () => {
    const url = `${command.url}2026/11/22/fish/`;
    await page.goto(url);
    await page.getByText('어시장이 붐빈다.').waitFor(PATIENCE);
    rmSync(path.join(site, FISH));
    // The text alone may be gone for a moment, while a page is loaded again for what another test saved.
    await expect.poll(async () => (await page.request.get(url)).status(), PATIENCE).toBe(404);
    await page.getByText('어시장이 붐빈다.').waitFor({ state: 'detached', ...PATIENCE });
    save({ [FISH]: article('대구가 돌아왔다', '어시장이 다시 붐빈다.') });
    await page.getByText('어시장이 다시 붐빈다.').waitFor(PATIENCE);
  });

  it('shows a theme that was not there before, its faults and their mending', async () => {
    save({ 'theme/partials/footer.njk': '<footer>우리 바닥글</footer>' });
    await page.getByText('우리 바닥글').waitFor(PATIENCE);
    save({ 'theme/partials/footer.njk': '<footer>{{ 우리</footer>' });
    await faults().getByText('footer.njk').first().waitFor(PATIENCE);
    await page.getByText('우리 바닥글').waitFor();
    await expect.poll(lastEvent, PATIENCE).toMatchObject({ event: 'failed', error: expect.stringContaining('footer.njk') });
    save({ 'theme/partials/footer.njk': '<footer>새 바닥글</footer>' });
    await page.getByText('새 바닥글').waitFor(PATIENCE);
    await faults().waitFor({ state: 'detached', ...PATIENCE });
    rmSync(path.join(site, 'theme'), { recursive: true });
    await page.getByText('새 바닥글').waitFor({ state: 'detached', ...PATIENCE });
  });

  it('shows new settings, and tells of broken ones', async () => {
    save({ 'content/site.yaml': SITE.replace('해솔일보', '솔숲신문') });
    await expect.poll(() => page.title(), PATIENCE).toContain('솔숲신문');
    save({ 'content/site.yaml': `${SITE}sections: [` });
    await faults().getByText('content/site.yaml').first().waitFor(PATIENCE);
    expect(await page.title()).toContain('솔숲신문');
    save({ 'content/site.yaml': SITE });
    await expect.poll(() => page.title(), PATIENCE).toContain('해솔일보');
  });

  it('puts nothing of its own into files, publishes nothing, and stops when it is told to', async () => {
    // Meanwhile the preview brings its own store up to date: of files that come and go there, only the names are looked at.
    const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
    const pages = names.filter((name) => name.endsWith('.html'));
    expect(pages).not.toEqual([]);
    expect(names.filter((name) => name.startsWith('_site'))).toEqual([]);
    expect(pages.filter((name) => readFileSync(path.join(site, name), 'utf8').includes('preview.js'))).toEqual([]);
    expect(await command.stop()).toBe(0);
  });
});

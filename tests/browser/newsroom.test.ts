/**
 * The newsroom in a browser: it starts by itself, from nowhere but the site, and writes the files that the build reads.
 * Skipped where there is no Chromium, unless `SOKBO_BROWSER=required`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { planAdmin } from '../../src/outputs/admin/plan.ts';
import { makeSite } from '../support/make-site.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './support/chromium.ts';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.yml': 'application/yaml; charset=utf-8', '.wasm': 'application/wasm' };
const SECTIONS = [{ name: '경제', slug: 'economy', description: undefined }];
const KIM = { id: 'kim', name: '김바다', title: undefined, email: undefined, bio: undefined, image: undefined };
const ADMIN = { backend: 'github', repo: undefined, branch: undefined, signIn: undefined, api: undefined, folder: '' } as const;
const PICTURED = '---\ntitle: 부두\ndate: 2026-11-02 09:00\ncategory: 경제\nimage: /assets/a.svg\nown: 그대로\n---\n\n본문 **굵게**.\n';

/** A machine that does much else may take its time. */
const PATIENCE = { timeout: 20_000 } as const;

const program = findChromium();

test.runIf(program === undefined)('there is a Chromium for the newsroom', ({ skip }) => {
  if (process.env.SOKBO_BROWSER === 'required') throw new Error('No Chromium was found. SOKBO_CHROMIUM names its program.');
  skip('No Chromium was found: the newsroom is not tested.');
});

describe.runIf(program !== undefined)('the newsroom in a browser', { timeout: 60_000 }, () => {
  const faults: string[] = [];
  const files = new Map(planAdmin(makeSite([], { config: { admin: ADMIN, sections: SECTIONS }, authors: [KIM] }).site).map((output) => [`/${output.path}`, output]));
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await playwright.launch({ executablePath: program ?? '', args: [...CHROMIUM_ARGUMENTS] });
    page = await browser.newPage({ locale: 'ko-KR', timezoneId: 'Asia/Seoul', viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const file = decodeURIComponent(pathname).replace(/\/$/u, '/index.html');
      const output = origin === 'http://localhost' ? files.get(file) : undefined;
      if (output === undefined) {
        faults.push(`asks for ${route.request().url()}`);
        return route.abort();
      }
      const body = output.kind === 'copy' ? readFileSync(output.from) : Buffer.from(output.make());
      return route.fulfill({ body: file.endsWith('config.yml') ? inBrowser(body) : body, contentType: TYPES[path.extname(file)] ?? 'application/octet-stream' });
    });
    await page.goto('http://localhost/admin/');
    await page.evaluate(writingOf('content/articles/2026/11/2026-11-02-부두.md', PICTURED));
  }, 60_000);
  afterAll(() => browser.close());

  it('shows the collections of the paper', async () => {
    await page.getByText('테스트 저장소로 작업').click();
    for (const name of ['기사', '달 폴더 밖의 기사', '기자']) await page.getByText(name, { exact: true }).first().waitFor();
    await page.getByText('부두').waitFor();
  });

  it('writes a new article where `sokbo new` does, as a draft', async () => {
    await page.goto('http://localhost/admin/#/collections/articles/new');
    await page.getByRole('textbox', { name: /^제목/u }).first().fill('[단독] 첫눈: 3cm');
    await save(page);
    const text = /^---\ntitle: "\[단독\] 첫눈: 3cm"\ndate: \d{4}-\d\d-\d\d \d\d:\d\d\ndraft: true\n---\n$/u;
    await expect.poll(() => filesEndingIn(page, '단독-첫눈-3cm.md'), PATIENCE).toMatchObject([{ text: expect.stringMatching(text) }]);
    const [written] = await filesEndingIn(page, '단독-첫눈-3cm.md');
    expect(written?.name).toMatch(/^content\/articles\/(\d{4})\/(\d\d)\/\1-\2-\d\d-단독-첫눈-3cm\.md$/u);
  });

  it('loses nothing of an article that is edited', async () => {
    await page.goto('http://localhost/admin/#/collections/articles/entries/2026/11/2026-11-02-부두');
    await page.getByRole('textbox', { name: /^제목/u }).first().fill('4부두');
    await save(page);
    const expected = '---\ntitle: 4부두\ndate: 2026-11-02 09:00\ncategories:\n  - 경제\nimage: /assets/a.svg\nown: 그대로\n---\n\n본문 **굵게**.\n';
    await expect.poll(() => filesEndingIn(page, '02-부두.md'), PATIENCE).toMatchObject([{ text: expected }]);
  });

  it('asks nobody else for anything, and has no errors', () => expect(faults).toEqual([]));
});

/** Saves as a person does, who sees when the program has taken what was written: its button wakes then. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '저장', exact: true }).click();
}

/** The same settings with the browser's own storage in the place of a repository. */
function inBrowser(settings: Buffer): string {
  return settings.toString('utf8').replace(/^backend:\n(?: .*\n)+/u, 'backend:\n  name: test-repo\n');
}

/** Puts a file into the browser's storage that the program takes for its repository. */
function writingOf(name: string, text: string): string {
  return `(async () => {
    const parts = ${JSON.stringify(`sveltia-cms-test/${name}`)}.split('/');
    let folder = await navigator.storage.getDirectory();
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
    await file.write(${JSON.stringify(text)});
    await file.close();
  })()`;
}

interface StoredFile {
  readonly name: string;
  readonly text: string;
}

/** Every file of that storage whose name ends so. */
async function filesEndingIn(page: Page, end: string): Promise<readonly StoredFile[]> {
  const files = await page.evaluate<readonly StoredFile[]>(`(async () => {
    const found = [];
    const list = async (folder, place) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await list(handle, place + name + '/');
        else found.push({ name: place + name, text: await (await handle.getFile()).text() });
      }
    };
    await list(await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test'), '');
    return found;
  })()`);
  return files.filter(({ name }) => name.endsWith(end));
}

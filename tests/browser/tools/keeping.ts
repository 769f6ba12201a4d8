/** What the device keeps for a reader: scraps, reactions, what was read and how far. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ARTICLE, type OpenPage } from '../support/paper.ts';
import { readHalf } from '../support/reading.ts';

const TITLE = '[항구의 내일] ④ 철책이 걷히면 바다는 누구의 것인가';

export function testKeeping(open: OpenPage): void {
  test('a scrap is kept, listed, and let go', async () => {
    const page = await open(ARTICLE);
    await page.getByRole('button', { name: '스크랩' }).click();
    expect(await page.getByRole('status').textContent()).toBe('스크랩했습니다.');
    await page.reload();
    expect(await page.getByRole('button', { name: '스크랩' }).getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('link', { name: '스크랩' }).click();
    const list = page.locator('#scraps');
    expect(await list.locator('time').textContent()).toBe('2026년 11월 16일');
    expect(await list.getByRole('link', { name: TITLE }).getAttribute('href')).toBe(ARTICLE);
    await list.getByRole('button', { name: `빼기 ${TITLE}` }).click();
    expect(await list.getByText('아직 스크랩한 기사가 없습니다.').isVisible()).toBe(true);
  });

  test('scraps go to a file and come back from it', async () => {
    const page = await open(ARTICLE);
    await page.getByRole('button', { name: '스크랩' }).click();
    await page.goto('/scrap/');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '파일로 내보내기' }).click()]);
    const file = { name: download.suggestedFilename(), mimeType: 'application/json', buffer: await readFile(await download.path()) };

    const other = await open('/scrap/');
    await other.getByLabel('파일에서 가져오기').setInputFiles(file);
    await other.getByText('스크랩을 가져왔습니다.').waitFor();
    expect(await other.locator('#scraps').getByRole('link', { name: TITLE }).isVisible()).toBe(true);
    await other.getByLabel('파일에서 가져오기').setInputFiles({ ...file, buffer: Buffer.from('no scraps') });
    await other.getByText('이 파일에는 스크랩이 없습니다.').waitFor();
  });

  test('one reaction to an article, which can be taken back', async () => {
    const page = await open(ARTICLE);
    const reaction = (name: string) => page.getByRole('button', { name, pressed: true });
    await page.getByRole('button', { name: '좋아요' }).click();
    await page.getByRole('button', { name: '추가취재 원해요' }).click();
    await page.reload();
    expect(await reaction('추가취재 원해요').count()).toBe(1);
    expect(await reaction('좋아요').count()).toBe(0);
    await page.getByRole('button', { name: '추가취재 원해요' }).click();
    expect(await reaction('추가취재 원해요').count()).toBe(0);
  });

  test('where the paper counts reactions, a reader’s first is counted, once', async () => {
    const page = await open('/about/');
    const posted: (string | null)[] = [];
    await page.route(ARTICLE, async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/html', body: body.replace('class="reactions"', '$& data-open-heart="/hearts?id={id}"') });
    });
    await page.route('/hearts?id=%2F2026%2F11%2F16%2Fport-tomorrow-4%2F', async (route) => {
      if (route.request().method() === 'POST') posted.push(route.request().postData());
      await route.fulfill({ json: { '👍': 1233 + posted.length } });
    });
    await page.goto(ARTICLE);
    await page.getByRole('button', { name: '좋아요 1,233' }).click({ timeout: 5000 });
    await page.getByRole('button', { name: '좋아요 1,234', pressed: true }).waitFor();
    await page.getByRole('button', { name: '슬퍼요' }).click();
    await page.getByRole('button', { name: '슬퍼요', pressed: true }).waitFor();
    expect(posted).toEqual(['👍']);
  });

  test('an article that was not finished can be gone on with, from the front page and from itself', async () => {
    const page = await open(ARTICLE);
    await readHalf(page);
    await page.getByRole('region', { name: '이어 읽기' }).getByRole('link', { name: TITLE }).click();
    await page.getByRole('button', { name: /^이어 읽기 \d+%$/ }).click();
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(1000);
    expect(await page.locator('.resume').isVisible()).toBe(false);
  });

  test('what was read is listed, and forgotten when the reader asks', async () => {
    const page = await open(ARTICLE);
    await readHalf(page);
    await page.goto('/scrap/');
    expect(await page.locator('#history').getByRole('link', { name: TITLE }).isVisible()).toBe(true);
    await page.getByRole('button', { name: '읽은 기록 지우기' }).click();
    expect(await page.getByText('아직 읽은 기사가 없습니다.').isVisible()).toBe(true);
    await page.goto('/');
    expect(await page.locator('.continue').isVisible()).toBe(false);
  });
}

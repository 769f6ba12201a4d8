/** Ways to pass an article on. */
import { expect, test } from 'vitest';
import { ARTICLE, type OpenPage } from '../support/paper.ts';

const ADDRESS = `https://haesol.example${ARTICLE}`;

export function testSharing(open: OpenPage): void {
  test('copies the address', async () => {
    const page = await open(ARTICLE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('공유', { exact: true }).click();
    await page.getByRole('button', { name: '주소 복사' }).click();
    await page.getByText('기사 주소를 복사했습니다.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(ADDRESS);
  });

  test('says so where the address cannot be copied', async () => {
    const page = await open(ARTICLE, { prepare: 'delete Navigator.prototype.clipboard' });
    await page.getByText('공유', { exact: true }).click();
    await page.getByRole('button', { name: '주소 복사' }).click();
    await page.getByText('주소를 복사하지 못했습니다.').waitFor();
  });

  test('hands the article to the device’s share sheet, where there is one', async () => {
    const sheet = 'Object.defineProperty(navigator, "share", { value: async (data) => { window.shared = data; } })';
    const page = await open(ARTICLE, { prepare: sheet });
    await page.getByText('공유', { exact: true }).click();
    await page.getByRole('button', { name: '카카오톡·다른 앱' }).click();
    expect(await page.evaluate('shared')).toEqual({ title: '[항구의 내일] ④ 철책이 걷히면 바다는 누구의 것인가', url: ADDRESS });

    const without = await open(ARTICLE, { prepare: 'delete Navigator.prototype.share' });
    await without.getByText('공유', { exact: true }).click();
    expect(await without.getByRole('button', { name: '카카오톡·다른 앱' }).count()).toBe(0);
  });

  test('leads to social networks by plain links that name the article', async () => {
    const page = await open(ARTICLE);
    for (const [name, host] of [['네이버', 'share.naver.com'], ['페이스북', 'www.facebook.com'], ['X', 'x.com']] as const) {
      const link = new URL((await page.locator('.share a', { hasText: name }).getAttribute('href')) ?? '');
      expect(link.host).toBe(host);
      expect([link.searchParams.get('url'), link.searchParams.get('u')]).toContain(ADDRESS);
    }
  });
}

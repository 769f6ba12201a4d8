import { rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MovedArticle } from '../../src/publishing/moved-articles.ts';
import { buildSite, createSite, SITE_YAML } from '../support/build-site.ts';
import { writeFiles } from '../support/temporary-folder.ts';

/** Long enough to be known by its text. */
const BODY = '본문은 항만의 크레인과 부두에 대한 긴 글이다. '.repeat(6);
const article = (date: string, fields = ''): string => `---\ntitle: 착공\ndate: ${date}\n${fields}---\n\n${BODY}\n`;
const QUAY = 'content/articles/quay.md';

let site = '';
const moved = async (): Promise<readonly MovedArticle[]> => (await buildSite(site, { out: path.join(site, '_site') })).report.movedArticles;

beforeEach(async () => {
  site = createSite({ 'content/site.yaml': SITE_YAML, [QUAY]: article('2026-10-01 09:00'), 'content/articles/port.md': article('2026-10-02 23:30', 'tags: [해솔항]\n').replaceAll('본문', '항구') });
  expect(await moved()).toEqual([]);
});

describe('an article whose address changed', () => {
  it.each([
    ['its date', article('2026-10-03 09:00'), '/2026/10/03/quay/'],
    ['its slug', article('2026-10-01 09:00', 'slug: 부두\n'), '/2026/10/01/부두/'],
    ['its permalink', article('2026-10-01 09:00', 'permalink: /quay.html\n'), '/quay.html'],
  ])('with %s is told once, with the old one', async (_, text, to) => {
    writeFiles(site, { [QUAY]: text });
    expect(await moved()).toEqual([{ file: QUAY, from: '/2026/10/01/quay/', to }]);
    expect(await moved()).toEqual([]);
  });

  it('in another folder is told by its text', async () => {
    rmSync(path.join(site, QUAY));
    writeFiles(site, { 'content/articles/2026/quay.md': article('2026-10-03 09:00') });
    expect(await moved()).toEqual([{ file: 'content/articles/2026/quay.md', from: '/2026/10/01/quay/', to: '/2026/10/03/quay/' }]);
  });

  it('is told where its file has another name and the same text', async () => {
    const text = article('2026-10-01 09:00').replaceAll('본문', '부두가 문을 연다.');
    writeFiles(site, { [QUAY]: text });
    await moved();
    rmSync(path.join(site, QUAY));
    writeFiles(site, { 'content/articles/quay-opens.md': text });
    expect(await moved()).toEqual([{ file: 'content/articles/quay-opens.md', from: '/2026/10/01/quay/', to: '/2026/10/01/quay-opens/' }]);
  });

  it('is not told twice where another text takes its file', async () => {
    const text = article('2026-10-01 09:00').replaceAll('본문', '옮긴 글');
    writeFiles(site, { [QUAY]: text });
    await moved();
    writeFiles(site, { 'content/articles/moved.md': text, [QUAY]: article('2026-11-12').replaceAll('본문', '새 글') });
    expect(await moved()).toEqual([{ file: 'content/articles/moved.md', from: '/2026/10/01/quay/', to: '/2026/10/01/moved/' }]);
  });

  it('is not taken for another of a few words that are often the same', async () => {
    const notice = (date: string): string => article(date).replace(BODY, '이 기사는 삭제되었습니다.');
    writeFiles(site, { [QUAY]: notice('2026-10-01 09:00') });
    await moved();
    rmSync(path.join(site, QUAY));
    writeFiles(site, { 'content/articles/other.md': notice('2026-10-01 09:00') });
    expect(await moved()).toEqual([]);
  });

  it('is told where it takes an address that another article had', async () => {
    rmSync(path.join(site, 'content/articles/port.md'));
    writeFiles(site, { [QUAY]: article('2026-10-02 09:00', 'slug: port\n') });
    expect(await moved()).toEqual([{ file: QUAY, from: '/2026/10/01/quay/', to: '/2026/10/02/port/' }]);
  });

  it('is not taken for another of the same slug', async () => {
    writeFiles(site, { 'content/articles/one.md': article('2026-11-10', 'slug: weather\n'), 'content/articles/two.md': article('2026-11-11', 'slug: weather\n') });
    await moved();
    writeFiles(site, { 'content/articles/one.md': article('2026-11-11', 'slug: weather\n'), 'content/articles/two.md': article('2026-11-12', 'slug: weather\n') });
    expect(await moved()).toEqual([{ file: 'content/articles/one.md', from: '/2026/11/10/weather/', to: '/2026/11/11/weather/' }]);
  });

  it('is no article that was removed while another of its slug and other text came', async () => {
    rmSync(path.join(site, QUAY));
    writeFiles(site, { 'content/articles/2026/quay.md': article('2026-10-03 09:00').replaceAll('본문', '다른 글') });
    expect(await moved()).toEqual([]);
  });

  it("with the paper's time zone is told", async () => {
    writeFiles(site, { 'content/site.yaml': `${SITE_YAML}timeZone: Pacific/Auckland\n`, 'content/articles/port.md': article('2026-10-02 23:30:00 +0900', 'tags: [해솔항]\n') });
    expect(await moved()).toEqual([{ file: 'content/articles/port.md', from: '/2026/10/02/port/', to: '/2026/10/03/port/' }]);
  });

  it('is not told where the old address forwards to the new one', async () => {
    writeFiles(site, { [QUAY]: article('2026-10-03 09:00', 'redirect_from: /2026/10/01/quay/\n') });
    expect(await moved()).toEqual([]);
  });

  it('is no article that was removed while another came', async () => {
    rmSync(path.join(site, QUAY));
    writeFiles(site, { 'content/articles/crane.md': article('2026-10-01 09:00').replaceAll('본문', '크레인') });
    expect(await moved()).toEqual([]);
  });
});

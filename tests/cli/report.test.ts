import { afterEach, describe, expect, it, vi } from 'vitest';
import { printJson, printReport } from '../../src/cli/report.ts';
import { buildSite, createSite, SITE_YAML } from '../support/build-site.ts';

/** What `build --json` says of a paper of one article with this date, in a zone. */
async function jsonOf(date: string, zone: string): Promise<unknown> {
  const site = createSite({ 'content/site.yaml': `${SITE_YAML}timeZone: ${zone}\n`, 'content/articles/a.md': `---\ntitle: 기사\ndate: ${date}\n---\n본문\n` });
  const { report } = await buildSite(site);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  printJson(report);
  return JSON.parse(String(log.mock.lastCall?.[0]));
}

/** A folder with a paper of one article. */
const onePaper = (): string => createSite({ 'content/site.yaml': SITE_YAML, 'content/articles/a.md': '---\ntitle: 기사\ndate: 2026-11-20\n---\n본문\n' });

describe('a publish of an earlier build that was finished first', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is told, whatever came of this one', async () => {
    const { report } = await buildSite(onePaper());
    const printed = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((print) => print.mockImplementation(() => {}));
    for (const published of [true, false]) printReport({ ...report, resumed: true, published }, { out: '_site', shard: undefined });
    for (const print of printed) expect(String(print.mock.lastCall?.[0])).toMatch(/^앞선 빌드가 발행하다가/u);
    printReport(report, { out: '_site', shard: undefined });
    expect(String(printed[0]?.mock.lastCall?.[0])).not.toContain('앞선 빌드');
  });
});

describe('pictures that are not there', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each([[1, /곳 1곳.*\n {2}\/assets\/0\.png {2}.*\/a\/.*\n {2}그림을 assets/u], [12, /곳 12곳[^…]*\/assets\/9\.png.*\n {2}… 그 밖에 2곳\n {2}그림을 assets/u]])('are named, the first ten: of %i', async (count, expected) => {
    const { report } = await buildSite(onePaper());
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    printReport({ ...report, published: true, missingPictures: Array.from({ length: count }, (_, number) => ({ src: `/assets/${number}.png`, url: '/a/' })) }, { out: '_site', shard: undefined });
    expect(String(log.mock.lastCall?.[0])).toMatch(expected);
  });
});

describe('articles whose addresses changed', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('are named with both, and with what to do', async () => {
    const { report } = await buildSite(onePaper());
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const movedArticles = [{ file: 'content/articles/a.md', from: '/2026/11/20/a/', to: '/2026/11/21/a/' }];
    printReport({ ...report, published: true, movedArticles }, { out: '_site', shard: undefined });
    expect(String(log.mock.lastCall?.[0])).toMatch(/기사 1건.*\n {2}\/2026\/11\/20\/a\/ → \/2026\/11\/21\/a\/ .*content\/articles\/a\.md.*\n.*redirect_from/u);
    printJson({ ...report, movedArticles });
    expect(JSON.parse(String(log.mock.lastCall?.[0]))).toMatchObject({ movedArticles });
  });
});

describe('what a program is told of the next scheduled article', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ['2026-11-23', 'Asia/Seoul', '2026-11-22T15:00:00.000Z'],
    ['2026-11-23', 'America/New_York', '2026-11-23T05:00:00.000Z'],
    ['2026-11-23 06:00', 'Asia/Seoul', '2026-11-22T21:00:00.000Z'],
  ])('is a moment that needs no zone to be read: %s in %s', async (date, zone, expected) => {
    expect(await jsonOf(date, zone)).toMatchObject({ nextDue: expected });
  });

  it('is nothing where none is scheduled', async () => {
    expect(await jsonOf('2026-11-20', 'Asia/Seoul')).not.toHaveProperty('nextDue');
  });
});

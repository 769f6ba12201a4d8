import { describe, expect, it } from 'vitest';
import { fileAddress, jekyllAddress, jekyllSlug, type JekyllDocument } from '../../../src/importing/jekyll/address.ts';

const POST: JekyllDocument = {
  slug: 'Haesol_Port.v2 착공!',
  basename: 'Haesol_Port.v2 착공!',
  path: '/Haesol',
  collection: 'posts',
  categories: ['뉴스', 'Local News', '뉴스'],
  local: Date.UTC(2024, 6, 9, 18, 5, 7),
};

describe('addresses that Jekyll gives', () => {
  it.each([
    ['date', '/뉴스/local news/2024/07/09/Haesol_Port.v2-착공!.html'],
    ['pretty', '/뉴스/local news/2024/07/09/Haesol_Port.v2-착공!/'],
    ['ordinal', '/뉴스/local news/2024/191/Haesol_Port.v2-착공!.html'],
    ['weekdate', '/뉴스/local news/2024/W28/Tue/Haesol_Port.v2-착공!.html'],
    ['none', '/뉴스/local news/Haesol_Port.v2-착공!.html'],
    ['/posts/:title/', '/posts/Haesol_Port.v2-착공!/'],
    ['/:slugified_categories/:short_year-:i_month-:i_day/:slug', '/뉴스/local-news/24-7-9/haesol-port-v2-착공'],
    ['/:long_month/:short_month/:long_day/:w_day/:hour:minute:second.html', '/July/Jul/Tuesday/2/180507.html'],
    ['/:collection/:path:output_ext', '/posts/Haesol.html'],
    ['/a/../b//./:unknown/', '/a/b/:unknown/'],
  ])('%s', (template, address) => {
    expect(jekyllAddress(template, POST)).toBe(address);
  });

  it('count weeks by the year of their Thursday', () => {
    const at = (...date: readonly [number, number, number]) => jekyllAddress('/:w_year/:week/', { ...POST, local: Date.UTC(...date) });
    expect(at(2021, 0, 3)).toBe('/2020/53/');
    expect(at(2024, 11, 30)).toBe('/2025/01/');
  });

  it('leave out categories that a post has not', () => {
    expect(jekyllAddress('pretty', { ...POST, categories: [] })).toBe('/2024/07/09/Haesol_Port.v2-착공!/');
  });

  it('without a final slash are served by a file', () => {
    expect(['/a/b', '/a/b/', '/a/b.html', '/a.b/c'].map(fileAddress)).toEqual(['/a/b.html', '/a/b/', '/a/b.html', '/a.b/c.html']);
  });

  it('make slugs in two ways', () => {
    expect(jekyllSlug('The _config.yml 파일')).toBe('the-config-yml-파일');
    expect(jekyllSlug('The _config.yml 파일', 'pretty')).toBe('The-_config.yml-파일');
  });
});

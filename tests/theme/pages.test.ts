import { describe, expect, test } from 'vitest';
import { article, fragments, front, pageOf, pages, term } from './fixtures/pages.ts';
import { card, globals, picture } from './fixtures/paper.ts';
import { body, themeWith } from './render.ts';
import { faultsOf } from './validate.ts';

const theme = themeWith();

describe('every page kind', () => {
  test.each(pages.map((page) => [page.kind, page] as const))('%s is a complete, valid document', (_kind, page) => {
    const html = theme.render(page, body);
    expect(faultsOf(html)).toEqual([]);
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    expect(html).toContain('rel="canonical"');
  });

  test.each(pages.filter(({ kind }) => kind !== 'redirect').map((page) => [page.kind, page] as const))('%s has one h1, no skipped heading and its landmarks', (_kind, page) => {
    const html = theme.render(page, body);
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    for (const landmark of ['<header class="masthead"', '<main', '<footer class="footer"']) expect(html).toContain(landmark);
    expect(html).toContain('href="#main"');
  });

  test('holds data and scripts of its own files, and nothing inline', () => {
    for (const page of pages) {
      const html = theme.render(page, body);
      expect(html.replaceAll(/<script (?:type="application\/ld\+json"|(?:defer )?src="\/theme\/\w+\.js")>/g, '')).not.toContain('<script');
      expect(html).not.toMatch(/ style=| onclick=/);
    }
  });
});

describe('an article', () => {
  const render = (changes: Partial<typeof article>): string => theme.render(pageOf('article', changes), body);

  test('shows its section, headline, deck, byline, times, picture, labels, tags and neighbours', () => {
    const html = render({});
    for (const part of ['정치</a>', '480억원', '<p>창고 가동률', 'minjae.choi<wbr>@haesol.example', '오전\u00a07:30', '오후\u00a03:05', 'fetchpriority="high"', 'label-corrected', 'rel="tag"', 'rel="prev"', 'rel="next"']) {
      expect(html).toContain(part);
    }
    expect(html).toContain('<time datetime="2026-11-18T07:30:00+09:00">2026년 11월 18일 (수) 오전\u00a07:30</time>');
  });

  test('marks its section in the section bar', () => {
    expect(render({})).toContain('<a href="/section/정치/" aria-current="true">정치</a>');
    expect(render({ section: undefined })).not.toContain('aria-current');
  });

  test('never runs what looks like a template in a body', () => {
    expect(render({})).toContain('본문 {{ 1 + 1 }}');
  });

  test('escapes what editors write', () => {
    const html = render({ title: '<b>빵 & "밥"</b>', authors: [], tags: [{ name: '<i>', url: '/tag/<i>/' }] });
    expect(html).toContain('&lt;b&gt;빵 &amp; &quot;밥&quot;&lt;/b&gt;</h1>');
    expect(html).toContain('href="/tag/%3Ci%3E/"');
    expect(faultsOf(html)).toEqual([]);
  });

  test('closes no script element from within its data', () => {
    expect(render({})).toContain('"headline":"\\u003c/script\\u003e');
  });

  test.each([
    ['no picture', { picture: undefined }],
    ['no author, no section, no tags', { authors: [], section: undefined, categories: [], tags: [] }],
    ['nothing around it', { related: [], series: undefined, previous: undefined, next: undefined, corrections: [], labels: [] }],
    ['two pictures', { featurePicture: picture('library'), picture: picture('bridge', { width: undefined, height: undefined }) }],
    ['a very long title', { title: '아주 긴 제목 '.repeat(60) }],
    ['a day without a time', { date: '2026-11-18', updated: '2026-11-19' }],
    ['a text as source', { source: '해솔항만공사 보도자료' }],
    ['an address as source', { source: 'https://port.example/news?a=1&b=2' }],
  ])('is valid with %s', (_case, changes) => {
    expect(faultsOf(render(changes))).toEqual([]);
  });

  test('shows its newest correction first, as the page of all corrections does', () => {
    const [first = '', second = ''] = ['이름을 고쳤습니다.', '면적을 고쳤습니다.'];
    const html = render({ corrections: [{ date: '2026-11-18', text: first }, { date: '2026-11-19', text: second }] });
    expect(html.indexOf(first)).toBeGreaterThan(html.indexOf(second));
    expect(html).toContain(second);
  });

  test('in another language says so, but not of the words around it', () => {
    const html = render({ language: 'en', title: 'Port record' });
    expect(html).toContain('<h1 class="article-title" lang="en">Port record</h1>');
    expect(html).toContain('<div class="body-text" lang="en">');
    expect(html).toContain('<html lang="ko">');
    expect(faultsOf(html)).toEqual([]);
  });

  test('says who paid for it and what a machine wrote', () => {
    expect(render({ sponsor: '물결제과' })).toContain('물결제과로부터 대가를 받고 실은 광고입니다.');
    expect(render({ sponsor: '해솔은행' })).toContain('해솔은행으로부터 대가를');
    expect(render({ sponsor: '' })).toContain('대가를 받고 실은 광고입니다.');
    expect(render({ ai: 'generated' })).toContain('인공지능(AI)이 작성한 기사입니다.');
    expect(render({})).not.toContain('class="notice"');
  });

  test('says that it holds links for which the paper is paid, unless all of it is an advertisement', () => {
    const paid = { ...body, hasSponsoredLinks: true };
    const html = theme.render(pageOf('article', {}), paid);
    expect(html).toContain('해솔일보가 수수료를 받습니다.</p>');
    expect(html.indexOf('수수료')).toBeLessThan(html.indexOf('class="body-text"'));
    expect(html).toContain('label-affiliate">제휴</span>');
    expect(faultsOf(html)).toEqual([]);
    expect(theme.render(pageOf('article', { sponsor: '물결제과' }), paid)).not.toContain('수수료');
    expect(render({})).not.toContain('수수료');
  });

  test('holds nothing that is new everywhere, only the places for it, with a way to it for who has no script', () => {
    const html = render({});
    for (const name of ['breaking', 'top', 'popular', 'latest', 'markets']) expect(html).toContain(`data-fragment="/fragments/${name}.html"`);
    expect(html).toContain('<a href="/#latest">첫 화면에서 보기</a>');
    const { popular: _popular, ...others } = globals.fragments;
    expect(themeWith({ globals: { ...globals, fragments: { ...others, popular: undefined } } }).render(pageOf('article'), body)).not.toContain('popular');
  });

  test('has comments where the paper has, and names no other site without them', () => {
    const comments = { repo: 'haesol/comments', repoId: 'R_1', category: '댓글', categoryId: 'DIC_1', mapping: 'pathname' } as const;
    const withComments = themeWith({ globals: { ...globals, comments } });
    const html = withComments.render(pageOf('article'), body);
    expect(html).toMatch(/<section class="comments"[^>]* hidden>/);
    expect(html).toContain('data-category="댓글"');
    expect(faultsOf(html)).toEqual([]);
    expect(withComments.render(pageOf('article', { comments: false }), body)).not.toContain('giscus');
    expect(render({})).not.toContain('giscus');
  });

  test('has a table of contents from three headings on', () => {
    const two = { ...body, headings: body.headings.slice(0, 2) };
    expect(render({})).toContain('<a href="#하나">하나</a>');
    expect(theme.render(pageOf('article'), two)).not.toContain('class="contents"');
  });
});

describe('the front page', () => {
  test('leads with type where the lead has no picture', () => {
    expect(theme.render(pageOf('front'), undefined)).toContain('front-page front-picture');
    const lead = card('제목', '경제', '2026-11-22');
    expect(theme.render(pageOf('front', { lead }), undefined)).toContain('front-page front-type');
  });

  test('is valid before the first article', () => {
    const empty = { breaking: [], lead: undefined, seconds: [], latest: [], bands: [], top: [], popular: undefined, markets: [], edition: undefined };
    const html = theme.render(pageOf('front', empty), undefined);
    expect(html).toContain('아직 실린 기사가 없습니다.');
    expect(faultsOf(html)).toEqual([]);
  });

  test('announces each day in the latest, for today’s may not be the edition’s', () => {
    const html = theme.render(pageOf('front'), undefined);
    expect(html).toContain('class="timeline-day"><time datetime="2026-11-22">');
    expect(html).toContain('class="timeline-day"><time datetime="2026-11-21">11월 21일 토요일</time>');
    expect(front.latest.length).toBeGreaterThan(3);
  });

  test('holds in its own HTML what other pages fetch, and asks for nothing', () => {
    const html = theme.render(pageOf('front'), undefined);
    for (const part of ['id="top"', 'id="popular"', 'id="markets"', 'class="breaking"', '최근 24시간']) expect(html).toContain(part);
    expect(html).not.toContain('data-fragment');
  });

  test('has no box for counts and prices that nobody supplied', () => {
    const html = theme.render(pageOf('front', { popular: undefined, markets: [] }), undefined);
    expect(html).not.toMatch(/많이 본 뉴스|class="markets"/);
  });

  test('shows each band in its form', () => {
    const bands = theme.render(pageOf('front'), undefined).match(/<section class="band [^]*?<\/section>/g) ?? [];
    expect(bands.map((band) => [/band-(lead-list|cards|headlines)/.exec(band)?.[1], (band.match(/<article/g) ?? []).length > 0, band.includes('class="headlines"')])).toEqual([
      ['lead-list', true, true], ['lead-list', true, true], ['lead-list', true, true], ['cards', true, false], ['headlines', false, true], ['lead-list', true, true],
    ]);
  });

  test('asks early for the fonts of the paper, and has none by default', () => {
    const html = themeWith({ globals: { ...globals, fonts: ['/assets/myeongjo.woff2'] } }).render(pageOf('front'), undefined);
    expect(html).toContain('<link rel="preload" as="font" type="font/woff2" href="/assets/myeongjo.woff2" crossorigin>');
    expect(faultsOf(html)).toEqual([]);
    expect(theme.render(pageOf('front'), undefined)).not.toContain('preload');
  });

  test('loads its lead picture first and every other when it is near', () => {
    const images = theme.render(pageOf('front'), undefined).match(/<img[^>]+>/g) ?? [];
    expect(images.filter((image) => image.includes('fetchpriority="high"'))).toHaveLength(1);
    expect(images.filter((image) => image.includes('loading="lazy"'))).toHaveLength(images.length - 1);
    for (const image of images) expect(image).toMatch(/ width="\d+" height="\d+"/);
  });
});

describe('a fragment', () => {
  test.each(fragments.map((page) => [page.kind, page] as const))('%s is a small, valid document that search engines leave alone', (_kind, page) => {
    const html = theme.render(page, undefined);
    expect(faultsOf(html)).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<script|<header|<footer|stylesheet/);
    expect(html).toMatch(/<body>\s*<(?:section|ul|ol|div)/);
  });

  test('of breaking news is empty on most days', () => {
    expect(theme.render(pageOf('fragment-breaking', { breaking: [] }), undefined)).toMatch(/<body>\s*<\/body>/);
  });

  test('of the most read says what was counted and when', () => {
    expect(theme.render(pageOf('fragment-popular'), undefined)).toContain('최근 24시간 · <time datetime="2026-11-22T09:00:00+09:00">11월 22일 09:00 기준</time>');
  });

  test('of prices says when they were read, and for how long they are good', () => {
    const html = theme.render(pageOf('fragment-markets'), undefined);
    expect(html).toContain('<time datetime="2026-11-21T15:30:00+09:00" data-max-age="86400000">11월 21일 15:30 기준</time>');
    expect(html).toContain('<span class="change change-down"><span class="unseen">하락 </span>0.8%</span>');
    expect(html).not.toContain('data-endpoint');
    expect(themeWith({ globals: { ...globals, marketsEndpoint: 'https://prices.example/' } }).render(pageOf('fragment-markets'), undefined)).toContain('data-endpoint="https://prices.example/"');
  });
});

describe('a list', () => {
  test('of one article needs no pager', () => {
    const pager = { ...term.pager, older: undefined, oldest: undefined };
    const html = theme.render(pageOf('term', { articles: term.articles.slice(0, 1), lead: undefined, pager }), undefined);
    expect(html).not.toContain('class="pager"');
    expect(faultsOf(html)).toEqual([]);
  });

  test('without articles says so', () => {
    const pager = { ...term.pager, older: undefined, oldest: undefined, from: undefined, to: undefined };
    expect(theme.render(pageOf('term', { articles: [], lead: undefined, pager }), undefined)).toContain('아직 실린');
  });

  test('names a day once for all its articles', () => {
    const html = theme.render(pageOf('term'), undefined);
    expect(html.match(/<h2 class="dated-day"><time datetime="2026-11-21">/g)).toHaveLength(1);
  });
});

test('a site below a path links below it', () => {
  const html = themeWith({ globals: { ...globals, basePath: '/paper' } }).render(pageOf('article'), body);
  for (const [, url] of html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)) expect(url).toMatch(/^\/paper\//);
});

test('a paper in English has no Korean words of the theme’s own', () => {
  const english = themeWith({ globals: { ...globals, language: 'en', timeZone: 'America/New_York' } });
  const html = english.render(pageOf('article'), body);
  expect(html).toContain('Published');
  expect(html).not.toContain('입력');
});

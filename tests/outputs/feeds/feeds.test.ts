import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { makeArticle, momentAt } from '../../support/make-articles.ts';
import { bodyOf, buildPaper, fingerprintsOf, outputsOf, textsOf, type PaperParts } from '../paper.ts';

const MORNING = Date.UTC(2026, 10, 22, 0, 0);
const HOUR = 3_600_000;

const opening = makeArticle({
  id: '2026-11-22-pier.md',
  permalink: '/2026/11/22/부두/',
  title: '부두 "다시" 연다 <1부>',
  date: momentAt(MORNING),
  updated: momentAt(MORNING + 2 * HOUR),
  categories: ['경제'],
  tags: ['C++'],
  bylines: [{ kind: 'author', id: 'hana' }, { kind: 'name', name: '이바다', email: 'bada@haesol.example' }],
  excerpt: '배 < 부두 & 항구',
  featureText: '**덱** 문장',
  image: { src: '/assets/부두.jpg', alt: '부두', caption: undefined, credit: undefined },
  body: bodyOf('<p><a href="/tag/배/">배</a> ]]&gt; 끝</p>'),
});
const sponsored = makeArticle({
  id: '2026-11-21-market.md',
  permalink: '/2026/11/21/market/',
  title: 'Market day',
  date: { ms: Date.UTC(2026, 10, 20, 15), iso: '2026-11-21' },
  language: 'en',
  categories: ['생활'],
  sponsored: '해솔시장',
  noindex: true,
  corrections: [{ date: momentAt(MORNING), text: '날짜를 고쳤습니다.' }],
  body: bodyOf('<p>Open.</p>'),
});
const authors = [{ id: 'hana', name: '김하나', title: undefined, email: 'hana@haesol.example', bio: undefined, image: undefined }];

const texts = textsOf(buildPaper({ articles: [opening, sponsored], authors, settings: { sections: ['경제', '문화'], logo: '/assets/logo.png' } }));
const LISTS = ['entry', 'item', 'author', 'category', 'dc:creator'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTS.includes(name),
});
const parse = (path: string) => parser.parse(texts.get(path) ?? '');

describe('the feeds of a paper', () => {
  it('are its own and one set for each section, those without articles included', () => {
    expect([...texts.keys()].filter((path) => /feed|rss/.test(path))).toEqual([
      ...['feed.xml', 'rss.xml', 'feed.json'],
      ...['경제', '문화', '생활'].flatMap((slug) => ['feed.xml', 'rss.xml', 'feed.json'].map((file) => `section/${slug}/${file}`)),
    ]);
  });

  it('are well-formed', () => {
    for (const [path, text] of texts) if (path.endsWith('.xml')) expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
    for (const [path, text] of texts) if (path.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
  });

  it('tell readers what is paid for and what was corrected, in the full text', () => {
    const [, entry] = JSON.parse(texts.get('feed.json') ?? '').items;
    expect(entry.content_html).toBe(
      '<p><strong>광고 · 협찬 해솔시장</strong></p>\n<p>Open.</p>\n<p><strong>바로잡습니다 (2026-11-22)</strong></p>\n<p>날짜를 고쳤습니다.</p>',
    );
  });

  it('tell readers of links that are paid for, unless all of the text is', () => {
    const body = bodyOf('<p><a href="https://shop.example/" rel="sponsored">가게</a></p>');
    const paper = buildPaper({ articles: [{ ...opening, featureText: undefined, body }, { ...sponsored, corrections: [], body }] });
    const [linked, paid] = JSON.parse(textsOf(paper).get('feed.json') ?? '').items;
    expect(linked.content_html).toMatch(/^<p><strong>제휴 · /);
    expect(paid.content_html).not.toContain('제휴');
  });

  it('keep to the length that is set, newest first', () => {
    const paper = buildPaper({ articles: [sponsored, opening], settings: { feedLength: '1' } });
    expect(JSON.parse(textsOf(paper).get('feed.json') ?? '').items.map(({ title }: { title: string }) => title)).toEqual([opening.title]);
  });
});

describe('Atom', () => {
  const { feed } = parse('feed.xml');

  it('has what RFC 4287 requires of a feed', () => {
    expect(feed).toMatchObject({
      '@xml:lang': 'ko',
      title: '해솔일보',
      id: 'https://haesol.example/',
      updated: '2026-11-22T11:00:00+09:00',
      author: [{ name: '해솔일보' }],
      logo: 'https://haesol.example/assets/logo.png',
    });
    expect(feed.link).toContainEqual({ '@rel': 'self', '@type': 'application/atom+xml', '@href': 'https://haesol.example/feed.xml' });
  });

  it('has the full text with deck, authors, categories and the picture', () => {
    const url = 'https://haesol.example/2026/11/22/%EB%B6%80%EB%91%90/';
    expect(feed.entry[0]).toMatchObject({
      title: '부두 "다시" 연다 <1부>',
      id: url,
      published: '2026-11-22T09:00:00+09:00',
      updated: '2026-11-22T11:00:00+09:00',
      author: [{ name: '김하나', uri: 'https://haesol.example/author/hana/' }, { name: '이바다' }],
      category: [{ '@term': '경제' }, { '@term': 'C++' }],
      'media:thumbnail': { '@url': 'https://haesol.example/assets/%EB%B6%80%EB%91%90.jpg' },
      summary: '배 < 부두 & 항구',
      content: { '@type': 'html', '#text': '<p>**덱** 문장</p>\n<p><a href="https://haesol.example/tag/%EB%B0%B0/">배</a> ]]&gt; 끝</p>' },
    });
    const picture = 'https://haesol.example/assets/%EB%B6%80%EB%91%90.jpg';
    expect(feed.entry[0].link).toContainEqual({ '@rel': 'enclosure', '@type': 'image/jpeg', '@href': picture });
  });

  it('names the language of an article that has its own, and a whole moment for a day without a time', () => {
    expect(feed.entry[1]).toMatchObject({ '@xml:lang': 'en', published: '2026-11-20T15:00:00Z' });
  });

  it('of an empty section is dated before all articles, not by the clock', () => {
    expect(parse('section/문화/feed.xml').feed).toMatchObject({ title: '문화 - 해솔일보', updated: '1970-01-01T00:00:00Z' });
  });
});

describe('RSS', () => {
  const { channel } = parse('rss.xml').rss;

  it('has what RSS 2.0 requires of a channel', () => {
    expect(channel).toMatchObject({
      title: '해솔일보',
      link: 'https://haesol.example/',
      description: '항구의 신문',
      language: 'ko',
      lastBuildDate: 'Sun, 22 Nov 2026 02:00:00 GMT',
      'atom:link': { '@rel': 'self', '@href': 'https://haesol.example/rss.xml' },
    });
  });

  it('escapes a plain summary once more, because readers take it for HTML', () => {
    expect(channel.item[0]).toMatchObject({
      guid: { '@isPermaLink': 'true', '#text': 'https://haesol.example/2026/11/22/%EB%B6%80%EB%91%90/' },
      pubDate: 'Sun, 22 Nov 2026 00:00:00 GMT',
      'dc:creator': ['김하나', '이바다'],
      description: '배 &lt; 부두 &amp; 항구',
      'media:content': { '@medium': 'image', '@type': 'image/jpeg' },
    });
  });
});

describe('JSON Feed', () => {
  it('follows version 1.1', () => {
    expect(JSON.parse(texts.get('section/경제/feed.json') ?? '')).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: '경제 - 해솔일보',
      home_page_url: 'https://haesol.example/section/%EA%B2%BD%EC%A0%9C/',
      feed_url: 'https://haesol.example/section/%EA%B2%BD%EC%A0%9C/feed.json',
      language: 'ko',
      items: [{ id: 'https://haesol.example/2026/11/22/%EB%B6%80%EB%91%90/', date_modified: '2026-11-22T11:00:00+09:00', tags: ['경제', 'C++'] }],
    });
  });
});

describe('the fingerprint of a feed', () => {
  const before = fingerprintsOf(outputsOf(buildPaper({ articles: [opening, sponsored] })));
  const changed = (fields: Partial<Article>, parts: Partial<PaperParts> = {}) => {
    const after = fingerprintsOf(outputsOf(buildPaper({ articles: [{ ...opening, ...fields }, sponsored], ...parts })));
    return [...after].filter(([path, fingerprint]) => path.endsWith('feed.xml') && before.get(path) !== fingerprint).map(([path]) => path);
  };
  const ITS_FEEDS = ['feed.xml', 'section/경제/feed.xml'];

  it('changes with the file of an article, in the feeds that hold it', () => {
    expect(changed({ digest: 'another file' })).toEqual(ITS_FEEDS);
  });

  it('changes with what feeds show of an article that does not stand in its file', () => {
    expect(changed({ permalink: '/2026/11/22/pier/' })).toEqual(ITS_FEEDS);
    expect(changed({}, { authors })).toEqual(ITS_FEEDS);
    expect(changed({}, { settings: { stockPictures: ['/assets/부두.jpg'] } })).toEqual(ITS_FEEDS);
  });

  it('asks for no text of an article', () => {
    const closed = Object.defineProperties(makeArticle(opening), { excerpt: { get: fail }, featureText: { get: fail } });
    expect(fingerprintsOf(outputsOf(buildPaper({ articles: [closed, sponsored] })))).toEqual(before);
  });
});

function fail(): never {
  throw new Error('A text was asked for.');
}

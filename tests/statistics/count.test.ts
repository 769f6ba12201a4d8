import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Byline } from '../../src/article/article.ts';
import { countMonth } from '../../src/statistics/count.ts';
import type { MonthStatistics } from '../../src/statistics/statistics.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';
import { makeSite } from '../support/make-site.ts';

const NOW = Date.parse('2026-11-22T12:00:00+09:00');
const SECTIONS = [{ name: '경제', slug: 'economy', description: undefined }, { name: '과학', slug: 'science', description: undefined }];
const KIM = { id: 'kim', name: '김바다', title: undefined, email: undefined, bio: undefined, image: undefined };

const at = (time: string): Article['date'] => momentAt(Date.parse(`${time}+09:00`));
const by = (...names: readonly string[]): readonly Byline[] => names.map((name) => (name === 'kim' ? { kind: 'author', id: name } : { kind: 'name', name, email: undefined }));

let count = 0;
const article = (time: string, fields: Partial<Article> = {}): Article => makeArticle({ id: `${(count += 1)}.md`, date: at(time), ...fields });

function countOf(articles: readonly Article[], { month, waiting = [], bodies = {} }: { month?: string; waiting?: readonly Article[]; bodies?: Readonly<Record<string, string>> } = {}): MonthStatistics {
  const { site } = makeSite(articles, { config: { sections: SECTIONS }, authors: [KIM] });
  const statistics = countMonth({ site, waiting, month, now: NOW, bodyOf: ({ id }) => bodies[id] ?? '' });
  if (statistics === undefined) throw new Error('There is nothing to count');
  return statistics;
}

describe('a month', () => {
  it('is that of the newest published article, or the one that is asked for', () => {
    const articles = [article('2026-10-31T23:59:00'), article('2026-11-01T00:00:00'), article('2026-11-20T09:00:00')];
    expect(countOf(articles)).toMatchObject({ month: '2026-11', articles: 2, articlesBefore: 1 });
    expect(countOf(articles, { month: '2026-10' })).toMatchObject({ month: '2026-10', articles: 1, articlesBefore: 0 });
    expect(countMonth({ site: makeSite([]).site, waiting: [], month: undefined, now: NOW, bodyOf: () => '' })).toBeUndefined();
  });

  it('is counted by section, in the order of the site, with those that had nothing', () => {
    const articles = [article('2026-11-01T09:00:00', { categories: ['날씨', '경제'] }), article('2026-11-02T09:00:00', { categories: ['경제'], source: '해솔시청' }), article('2026-11-03T09:00:00')];
    expect(countOf(articles).sections).toEqual([
      { name: '경제', articles: 1, outside: 1 },
      { name: '과학', articles: 0, outside: 0 },
      { name: '날씨', articles: 1, outside: 0 },
      { name: '', articles: 1, outside: 0 },
    ]);
  });

  it('is counted by author, known by id or by name', () => {
    const articles = [article('2026-11-01T09:00:00', { bylines: by('kim', '이강') }), article('2026-11-02T09:00:00', { bylines: by('김바다') }), article('2026-11-02T10:00:00')];
    expect(countOf(articles).authors.map(({ name, articles: of }) => [name, of])).toEqual([['김바다', 2], ['', 1], ['이강', 1]]);
  });

  it('is counted by day and beside the eleven months before', () => {
    const { days, months } = countOf([article('2026-09-30T09:00:00'), article('2026-11-30T23:00:00', { source: '통신' })]);
    expect([days.length, days.at(-1)]).toEqual([30, { name: '2026-11-30', articles: 1, outside: 1 }]);
    expect([months.length, months[0]?.name, months.at(-3)]).toEqual([12, '2025-12', { name: '2026-09', articles: 1, outside: 0 }]);
  });

  it('names corrections made in it, of articles of any age', () => {
    const corrections = [{ date: at('2026-10-02T09:00:00'), text: '지난달' }, { date: at('2026-11-02T09:00:00'), text: '이달' }];
    expect(countOf([article('2026-10-01T09:00:00', { corrections }), article('2026-11-03T09:00:00')]).corrections).toMatchObject([{ text: '이달', date: at('2026-10-01T09:00:00').iso }]);
  });

  it('names the use of AI and sponsored articles', () => {
    const articles = [article('2026-11-01T09:00:00', { ai: 'assisted' }), article('2026-11-02T09:00:00', { ai: 'generated', sponsored: '' })];
    expect(countOf(articles)).toMatchObject({ ai: { assisted: [{ title: articles[0]?.title }], generated: [{ title: articles[1]?.title }] }, sponsored: [{ sponsor: '' }] });
  });

  it('names articles that are nearly the same as an older one, of whichever month', () => {
    const text = Array.from({ length: 40 }, (_, index) => `해솔시는 ${index * 37}번째 길을 고친다고 밝혔다.`).join(' ');
    const [old, copy, other] = [article('2026-10-01T09:00:00'), article('2026-11-01T09:00:00'), article('2026-11-02T09:00:00')];
    const bodies = { [old.id]: text, [copy.id]: `${text} 한 줄 더.`, [other.id]: '다른 글' };
    expect(countOf([old, copy, other], { bodies }).nearCopies).toMatchObject([{ file: copy.file, other: old.file }]);
    expect(countOf([old, copy, other], { bodies, month: '2026-10' }).nearCopies).toEqual([]);
  });

  it('names what waits, soonest first', () => {
    const waiting = [article('2027-01-01T00:00:00', { title: '신년' }), article('2026-12-01T00:00:00', { title: '다음 달' }), article('2026-11-01T00:00:00', { title: '초안', draft: true })];
    const { scheduled, drafts } = countOf([article('2026-11-01T09:00:00')], { waiting });
    expect([scheduled, drafts].map((list) => list.map(({ title }) => title))).toEqual([['다음 달', '신년'], ['초안']]);
  });
});

it('counts every article of a month once by section and once by day', () => {
  const sum = (tallies: readonly { readonly articles: number }[]): number => tallies.reduce((total, { articles }) => total + articles, 0);
  fc.assert(
    fc.property(arbitraryArticles(), (articles) => {
      fc.pre(articles.length > 0);
      const { site } = makeSite(articles, { config: { sections: SECTIONS } });
      const statistics = countMonth({ site, waiting: [], month: undefined, now: NOW, bodyOf: () => '' });
      expect([sum(statistics?.sections ?? []), sum(statistics?.days ?? []), statistics?.months.at(-1)?.articles]).toEqual(Array(3).fill(statistics?.articles));
    }),
  );
});

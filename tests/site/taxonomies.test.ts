import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Author } from '../../src/article/article.ts';
import { foldName } from '../../src/base/slug.ts';
import { oldestFirst } from '../../src/site/order.ts';
import type { Taxonomy } from '../../src/site/site.ts';
import { buildPeople, buildSections, buildSeries, buildTags } from '../../src/site/taxonomies.ts';
import { arbitraryArticles } from '../support/arbitrary-articles.ts';
import { makeArticle, momentAt } from '../support/make-articles.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('sections', () => {
  test('the configured ones come first, in their order and also when empty; then the others by size', () => {
    const articles = published({ categories: ['날씨'] }, { categories: ['경제', '문화'] }, { categories: ['문화'] });
    const sections = buildSections(articles, [
      { name: '정치', slug: 'politics', description: '시의회와 시청' },
      { name: '경제', slug: 'economy', description: undefined },
    ]);
    expect(summaryOf(sections)).toEqual(['정치 /section/politics/ 0', '경제 /section/economy/ 1', '문화 /section/문화/ 2', '날씨 /section/날씨/ 1']);
  });

  test('an article that names a section twice is in it once', () => {
    const sections = buildSections(published({ categories: ['News', 'news'] }), []);
    expect(summaryOf(sections)).toEqual(['News /section/news/ 1']);
  });
});

describe('tags', () => {
  test('a name without letters or digits gets a slug nevertheless', () => {
    expect(summaryOf(buildTags(published({ tags: ['🔥'] }, { tags: ['!!'] })))).toEqual(['!! /tag/tag-2/ 1', '🔥 /tag/tag/ 1']);
  });

  test('C, C++ and C# stay apart; the one that was used first keeps the plain slug', () => {
    const tags = buildTags(published({ tags: ['C++'] }, { tags: ['C#'] }, { tags: ['C'] }));
    expect(['C', 'C++', 'C#'].map((name) => tags.find(name)?.slug)).toEqual(['c-3', 'c', 'c-2']);
  });

  test('names are the same in any case and composition, and shown as the oldest article spells them', () => {
    const tags = buildTags(published({ tags: ['ＡＩ', 'Café'] }, { tags: ['CAFÉ', 'café'.normalize('NFD')] }));
    expect(tags.find('cafe\u0301')).toBe(tags.find('CAFÉ'));
    expect(tags.find('café')?.name).toBe('Café');
    expect(tags.find('café')?.articles).toHaveLength(2);
  });
});

describe('authors', () => {
  const kim: Author = { id: 'kim-seoyeon', name: '김서연', title: '경제부 기자', email: undefined, bio: undefined, image: undefined };

  test('an id and the name of its author are one person', () => {
    const byId = { bylines: [{ kind: 'author' as const, id: 'kim-seoyeon' }] };
    const byName = { bylines: [{ kind: 'name' as const, name: '김서연', email: undefined }] };
    const people = buildPeople(published(byId, byName), [kim]);
    expect(summaryOf(people)).toEqual(['김서연 /author/kim-seoyeon/ 2']);
    expect(people.terms[0]?.author).toBe(kim);
  });

  test('a name that two authors share is neither of them', () => {
    const other: Author = { ...kim, id: 'kim-seoyeon-2' };
    const people = buildPeople(published({ bylines: [{ kind: 'name', name: '김서연', email: undefined }] }), [kim, other]);
    expect(people.terms.map(({ author }) => author)).toEqual([undefined]);
  });

  test('an author without articles has no page, yet keeps the slug', () => {
    const people = buildPeople(published({ bylines: [{ kind: 'name', name: 'Kim, Seoyeon', email: undefined }] }), [kim]);
    expect(summaryOf(people)).toEqual(['Kim, Seoyeon /author/kim-seoyeon-2/ 1']);
  });
});

describe('every taxonomy', () => {
  const builders: Readonly<Record<string, (articles: readonly Article[]) => Taxonomy>> = {
    sections: (articles) => buildSections(articles, [{ name: 'c', slug: 'c', description: undefined }]),
    tags: buildTags,
    people: (articles) => buildPeople(articles, []),
    series: buildSeries,
  };

  test.each(Object.entries(builders))('%s: slugs are distinct and never empty', (_, build) => {
    fc.assert(
      fc.property(arbitraryArticles(), (articles) => {
        const slugs = build(oldestFirst(articles)).terms.map(({ slug }) => foldName(slug));
        expect(slugs).not.toContain('');
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
    );
  });

  test.each(Object.entries(builders))('%s: a newer article changes neither name nor address of an existing term', (_, build) => {
    fc.assert(
      fc.property(arbitraryArticles(), (articles) => {
        const sorted = oldestFirst(articles);
        const after = build(sorted);
        for (const term of build(sorted.slice(0, -1)).terms) {
          expect(after.find(term.name)).toMatchObject({ name: term.name, slug: term.slug, url: term.url });
        }
      }),
    );
  });
});

/** Articles of one day after the other. */
function published(...fields: readonly Partial<Article>[]): Article[] {
  return fields.map((own, day) => makeArticle({ id: `${day}.md`, date: momentAt(day * DAY), ...own }));
}

function summaryOf({ terms }: Taxonomy): string[] {
  return terms.map(({ name, url, articles }) => `${name} ${url} ${articles.length}`);
}

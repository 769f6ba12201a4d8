/** Papers of any shape for properties: few names and days, so that everything meets everything. */
import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { makeArticle, momentAt } from './make-articles.ts';

const HOUR = 60 * 60 * 1000;
const FIRST_HOUR = Date.UTC(2025, 11, 20);
const NAMES = ['C', 'C++', 'C#', 'c', '경제', '정치', '🔥', 'News', 'NEWS', '한강', 'c-2'];
const WORDS = ['항구', '예산안', '시의회', '파업', '선거', '해운', 'AI', '2026', '야시장', '김장값', '全', '축제에서'];

/** Articles with distinct ids, permalinks and pictures, in no order, published within this many hours. */
export function arbitraryArticles({ maxLength = 60, hours = 24 * 40 } = {}): fc.Arbitrary<Article[]> {
  return fc.array(arbitraryDraft(hours), { maxLength }).map((drafts) => drafts.map(buildArticle));
}

interface Draft {
  readonly stem: string;
  readonly oldNames: readonly string[];
  readonly hasPicture: boolean;
  readonly fields: Partial<Article>;
}

function buildArticle({ stem, oldNames, hasPicture, fields }: Draft, index: number): Article {
  return makeArticle({
    ...fields,
    id: `${stem}-${index}.md`,
    redirectFrom: oldNames.map((name) => `/old/${index}/${name}`),
    image: hasPicture ? { src: `/pictures/${index}.jpg`, alt: '', caption: undefined, credit: undefined } : undefined,
  });
}

function arbitraryDraft(hours: number): fc.Arbitrary<Draft> {
  const names = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
  const rarely = fc.nat(9).map((chance) => chance === 0);
  return fc.record({
    stem: fc.constantFrom('b', 'a', '가'),
    oldNames: fc.subarray(['a/', 'b.html']),
    hasPicture: fc.boolean(),
    fields: fc.record({
      title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      date: fc.nat(hours).map((hour) => momentAt(FIRST_HOUR + hour * HOUR)),
      categories: names,
      tags: names,
      bylines: names.map((authors) => authors.map((name) => ({ kind: 'name' as const, name, email: undefined }))),
      series: fc.option(fc.constantFrom(...NAMES), { nil: undefined, freq: 2 }),
      breaking: rarely,
      lead: rarely,
      pin: rarely,
    }),
  });
}

import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { MANIFEST_PATH } from '../../../src/base/search/format.ts';
import { openLibrary } from '../../../src/client/search/library.ts';
import { parseQuery } from '../../../src/client/search/query.ts';
import { search } from '../../../src/client/search/search.ts';
import { toOneLine } from '../../../src/base/text.ts';
import { createMarkdown } from '../../../src/markdown/parser.ts';
import { plainTextOf } from '../../../src/markdown/plain-text.ts';
import { planOpenSearch } from '../../../src/outputs/search/open-search.ts';
import { isPlain, planSearch } from '../../../src/outputs/search/plan.ts';
import type { Output } from '../../../src/outputs/output.ts';
import { makeArticle } from '../../support/make-articles.ts';
import { makeConfig, makeSite } from '../../support/make-site.ts';
import { serve } from './paper.ts';

function contentsOf(outputs: readonly Output[]): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    outputs.flatMap((output) => {
      if (output.kind === 'copy') return [];
      const made = output.make();
      return [[`/${output.path}`, typeof made === 'string' ? encoder.encode(made) : made] as const];
    }),
  );
}

describe('the search of a site', () => {
  const articles = [
    makeArticle({ id: 'a.md', title: '제목', tags: ['꼬리표'], excerpt: '요약', featureText: '**머리글**', bylines: [{ kind: 'name', name: '김하늘', email: undefined }], categories: ['경제', '사회'] }),
    makeArticle({ id: 'b.md', title: '다른 기사' }),
  ];
  const { groups, outputs: others } = planSearch(makeSite(articles).site, { readBody: ({ id }) => `${id}의 본문`, toPlainText: (markdown) => markdown.replaceAll('*', '') });
  const outputs = [...groups.flatMap((group) => group.outputs()), ...others];

  it.each(['제목', '꼬리표', '요약', '머리글', '김하늘', 'a.md의 본문', 'section:경제', 'tag:꼬리표', 'author:김하늘'])('finds an article by %s', async (query) => {
    const library = await openLibrary(serve(contentsOf(outputs)));
    const found = await search(library, parseQuery(query.includes(':') ? query : `"${query}"`)).next(10);
    expect(found.map(({ title }) => title)).toEqual(['제목']);
  });

  it('names the manifest last, which leads to all others', () => {
    expect(outputs.at(-1)?.path).toBe(MANIFEST_PATH.slice(1));
  });
});

describe('a deck without Markdown', () => {
  const { render } = createMarkdown({ footnotes: false });
  const deck = fc.string({ unit: fc.constantFrom(...'가a1 .,?%()/·…“’\'";:-*_<>&[]#`~|\\\n') });

  it('is known, and says what it would say if it were rendered', () => {
    fc.assert(
      fc.property(deck.filter(isPlain), (text) => {
        expect(toOneLine(plainTextOf(render(text)))).toBe(toOneLine(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['시는 항만을 고친다. “내년까지”, 285억 원(예산)', '', '3.5% 늘었다'])('is not rendered: %s', (text) => expect(isPlain(text)).toBe(true));
  it.each(['**머리글**', '- 하나', '1. 하나', '<b>굵게</b>', 'A&amp;B', '두\n줄'])('is none: %s', (text) => expect(isPlain(text)).toBe(false));
});

describe('the OpenSearch description', () => {
  it('names the paper and the page that searches, and is well-formed', () => {
    const { make } = planOpenSearch(makeConfig({ name: '해솔 & 바다', basePath: '/신문' }));
    const { OpenSearchDescription: description } = new XMLParser({ ignoreAttributes: false }).parse(make());
    expect(description.ShortName).toBe('해솔 & 바다');
    expect(description.Url['@_template']).toBe('https://haesol.example/%EC%8B%A0%EB%AC%B8/search/?q={searchTerms}');
  });
});

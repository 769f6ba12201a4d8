import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PressArticle } from '../../../src/importing/press/article.ts';
import { readPage } from '../../../src/importing/press/read-page.ts';

const SUBJECTS = ['해솔시', '여울은행', '가람해양청', '어촌계', '시의회', '항만공사', '달여울군', '솔빛항 상인회'];
const OBJECTS = ['4부두 공사', '밤버스 노선', '바다숲 사업', '새 경매장', '둑길 그늘', '트램 2호선', '빈집 가게', '첫눈 축제'];
const VERBS = ['내년 3월에 시작한다고 밝혔다', '다음 달까지 늘리기로 했다', '두 차례 더 살펴보기로 했다', '올해 안에 끝낸다는 계획이다', '어민과 함께 꾸린다고 설명했다'];

const sentence = fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...OBJECTS), fc.nat(9999), fc.constantFrom(...VERBS)).map(([who, what, number, does]) => `${who}는 ${number}명이 함께하는 ${what}를 ${does}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));

const BUTTONS = ['공유하기', '• 크게', '글자크기 설정', '댓글 3', '기사 스크랩', '인쇄하기', '-', '좋아요 12', 'URL 복사', '페이스북', '카카오톡'];
const BELOW = ['많이 본 뉴스', '관련기사', '주요 뉴스', '실시간 뉴스'];
const OTHERS = ['1. 달여울 첫눈, 평년보다 이틀 빨라', '• [단독] 시청사 옮기나', '김장철 배추 한 포기 2천 원대', '136,916,000', '+3.83%'];

interface Page {
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly title: string;
}

/** A page with everything that stands around an article, in the usual order, and some of it in the middle. */
const page: fc.Arbitrary<Page> = fc
  .record({
    title: fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...OBJECTS), fc.nat(999)).map(([who, what, number]) => `${who}, ${what} ${number}억 원 더`),
    paragraphs: fc.uniqueArray(paragraph, { minLength: 2, maxLength: 8 }),
    buttons: fc.array(fc.constantFrom(...BUTTONS), { maxLength: 6 }),
    inBetween: fc.array(fc.constantFrom(...BUTTONS), { maxLength: 2 }),
    others: fc.array(fc.constantFrom(...OTHERS), { minLength: 1, maxLength: 5 }),
    below: fc.constantFrom(...BELOW),
    time: fc.constantFrom('입력 2026-11-20 14:05', '입력2026.11.20. 오후 2:05', '기사입력 2026/11/20 14:05', '등록 : 2026년 11월 20일 14시 05분'),
    byline: fc.constantFrom('김바다 기자 sea@haesolbay.example', '해솔=김바다 기자 sea@haesolbay.example', '/김바다 기자 sea@haesolbay.example'),
    twice: fc.boolean(),
    gap: fc.constantFrom('\n', '\n\n', '\r\n', '\n \n'),
  })
  .map(({ title, paragraphs, buttons, inBetween, others, below, time, byline, twice, gap }) => {
    const [first = '', ...rest] = paragraphs;
    const again = twice ? paragraphs.slice(1) : [];
    const lines = [title, time, ...buttons, first, ...inBetween, ...rest, byline, ...again, '<저작권자 ⓒ 해솔만신문, 무단 전재 및 재배포 금지>', '좋아요 0', below, ...others];
    return { text: lines.join(gap), paragraphs, title };
  });

async function onlyArticle(text: string): Promise<PressArticle> {
  const [item, ...others] = await readPage(Buffer.from(text));
  if (item?.kind !== 'page' || others.length > 0) throw new Error('one article was expected');
  return item.article;
}

describe('an article on any page', () => {
  it('keeps every paragraph once, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(page, async ({ text, paragraphs, title }) => {
        const article = await onlyArticle(text);
        expect(article.body).toEqual(paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })));
        expect(article).toMatchObject({ title, deck: [], published: '2026-11-20 14:05', source: '해솔만신문', isCutOff: false });
        expect(article.reporters).toEqual([{ name: '김바다', email: 'sea@haesolbay.example' }]);
      }),
      { numRuns: 500 },
    );
  });

  it('tells every line that it leaves out', async () => {
    await fc.assert(
      fc.asyncProperty(page, async ({ text }) => {
        const { title, body, leftOut } = await onlyArticle(text);
        const lines = text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
        const told = new Set([title ?? '', ...body.map((block) => (block.kind === 'table' ? '' : block.text)), ...leftOut.map((line) => line.text)]);
        const untold = lines.filter((line) => !told.has(line));
        expect(untold.every((line) => /입력|등록|기자/u.test(line))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

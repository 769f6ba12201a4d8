/** Summaries made from bodies. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/markdown/excerpt.ts';
import { plainTextOf } from '../../src/markdown/plain-text.ts';
import { soup } from './support/soup.ts';

describe('the text of an excerpt', () => {
  it('is the first running text', () => {
    const passedOver = '## 제목\n\n![배](/a.jpg)\n\n▲ 사진 설명\n\n- 목록\n\n|표|\n|-|\n|칸|\n\n```\ncode\n```\n\n';
    const body = `${passedOver}첫 **문단**이다.[^1]\n\n둘째 [문단](/a/).\n\n[^1]: 주석`;
    expect(excerptOf(body, 100)).toBe('첫 문단이다. 둘째 문단.');
  });

  it('is found in raw HTML as well', () => {
    const figure = '<figure><img src="/a.jpg"><figcaption>설명</figcaption></figure>';
    const body = `<h2>제목</h2>${figure}<p data-ke-size="size16">AT&amp;T의 &lt;배&gt;</p><style>p{}</style>`;
    expect(excerptOf(body, 100)).toBe('AT&T의 <배>');
  });

  it('is that of the lists where there is nothing else', () => {
    expect(excerptOf('## 일정\n\n- 월요일 개막\n- 화요일 폐막', 100)).toBe('월요일 개막 화요일 폐막');
  });

  it('is empty where there is no text', () => {
    expect(excerptOf('# 제목\n\n![](/a.jpg)', 100)).toBe('');
  });

  it('is found behind a long table', () => {
    const table = `<table>${'<tr><td>칸</td></tr>\n'.repeat(2000)}</table>`;
    expect(excerptOf(`${table}\n\n<p>본문</p>`, 20)).toBe('본문');
  });
});

describe('the end of an excerpt', () => {
  it('is between words', () => {
    expect(excerptOf('해솔항에 어선이 돌아왔다.', 10)).toBe('해솔항에 어선이…');
    expect(excerptOf('해솔항에, 어선이 돌아왔다.', 9)).toBe('해솔항에…');
    expect(excerptOf('해솔항에 어선이', 8)).toBe('해솔항에 어선이');
  });

  it('is between characters where a single word is too long', () => {
    expect(excerptOf('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 13)).toBe('👨‍👩‍👧‍👦…');
  });

  it('is never beyond the wanted length, never in a word, never in a character', () => {
    fc.assert(
      fc.property(soup, fc.integer({ min: 1, max: 60 }), ({ html }, length) => {
        const excerpt = excerptOf(html, length);
        const whole = excerptOf(html, 100_000);
        expect(excerpt.length).toBeLessThanOrEqual(length);
        expect(excerpt.isWellFormed()).toBe(true);
        expect(whole.startsWith(excerpt.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

describe('plain text of HTML', () => {
  it('has a line for each block', () => {
    const html = '<h2>제목</h2>\n<p>첫 <b>줄</b><br>둘째 줄 &amp; 끝</p><ul><li>하나</li></ul>';
    expect(plainTextOf(html)).toBe('제목\n첫 줄\n둘째 줄 & 끝\n하나');
  });
});

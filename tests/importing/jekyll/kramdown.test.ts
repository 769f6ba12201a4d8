import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertKramdown } from '../../../src/importing/jekyll/kramdown.ts';
import { createBodyRenderer } from '../../../src/markdown/render.ts';

const render = createBodyRenderer({ origin: 'https://haesol.example', basePath: '', rawHtmlRel: '', sponsoredDomains: [], language: 'ko', pictureSize: () => undefined });
const convert = (text: string): string => convertKramdown(text).text;

describe('kramdown in bodies', () => {
  it.each([
    ['문단\n{: .note #근거}', '문단 {: .x-note #근거}'],
    ['# 제목\n{: #top}', '# 제목 {: #top}'],
    ['## 제목 {#sub}', '## 제목 {: #sub}'],
    ['> 인용\n{: .prompt-tip }', '> 인용 {: .x-prompt-tip}'],
    ['![배](/a.png){: width="700" height="400" .left }', '![배](/a.png){: width="700" height="400" .x-left}'],
    ['[가](/나/){:target="_blank" rel="noopener"} 글', '[가](/나/) 글'],
    ['`_config.yml`{: .filepath}', '`_config.yml`{: .x-filepath}'],
    ['* TOC\n{:toc}\n\n글', '\n글'],
    ['글 {::comment}숨김{:/comment}끝', '글 끝'],
    ['{::comment}\n여러 줄\n{:/comment}\n글', '글'],
    ['{::nomarkdown}<b>글</b>{:/nomarkdown}', '<b>글</b>'],
    ['글\n^\n글', '글\n\n글'],
  ])('%j', (source, text) => {
    expect(convertKramdown(source)).toEqual({ text, notes: [] });
  });

  it('is told by its line where it has no like', () => {
    const source = '글\n{: style="color:red" .a}\n\n| 표 |\n|---|\n| 1 |\n{: .wide}\n\n*[HTML]: 하이퍼텍스트\n\n용어\n: 풀이\n\n<div markdown="1">글</div>';
    expect(convertKramdown(source).notes).toEqual([
      { line: 1, text: '{: style="color:red"}' },
      { line: 6, text: '{: .wide}' },
      { line: 8, text: '*[HTML]: 하이퍼텍스트' },
      { line: 11, text: ': 풀이' },
      { line: 13, text: '<div markdown="1">글</div>' },
    ]);
  });

  it('stays as it is in code', () => {
    const source = '```\n{: .note}\n{::comment}\n```\n\n`{: .note}`';
    expect(convert(source)).toBe(source);
  });

  it('never shows on the page', () => {
    const block = fc.constantFrom('문단', '# 제목', '- 하나\n- 둘', '> 인용', '1. 하나', '**굵게**', '![배](/a.png)', '[가](/나)');
    const list = fc.constantFrom('{: .note}', '{: #id .a .b}', '{:.a}', '{: width="3"}', '{: style="x"}', '{:toc}');
    const document = fc.array(fc.oneof(block, fc.tuple(block, list).map(([text, ial]) => `${text}\n${ial}`), list.map((ial) => `![배](/a.png)${ial}`)), { minLength: 1 });
    fc.assert(
      fc.property(document, (blocks) => {
        expect(render(convert(blocks.join('\n\n'))).html).not.toContain('{:');
      }),
    );
  });
});

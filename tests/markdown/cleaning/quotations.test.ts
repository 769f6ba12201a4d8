import { expect, it } from 'vitest';
import { createBodyRenderer } from '../../../src/markdown/render.ts';
import { OPTIONS } from '../support/options.ts';
import { faultsOf } from '../support/validator.ts';

const render = (html: string): string => createBodyRenderer(OPTIONS)(html).html;

it.each([
  '<table><tr><th><blockquote>인용 <img src="/b.jpg" alt="" title="사진"></blockquote></th></tr></table>',
  '<dl><dt><blockquote><p>인용</p></blockquote></dt><dd>뜻</dd></dl>',
  '<table><caption><blockquote>인용</blockquote></caption><tr><td>값</td></tr></table>',
])('the words of a quotation stay where no quotation may stand: %s', (source) => {
  const html = render(source);
  expect(html).toContain('인용');
  expect(html).not.toContain('<blockquote');
  expect(faultsOf(html)).toEqual([]);
});

it('a quotation stands in a text and in a cell', () => {
  for (const source of ['<blockquote>인용</blockquote>', '<table><tr><td><blockquote>인용</blockquote></td></tr></table>']) {
    expect(render(source)).toContain('<blockquote>');
    expect(faultsOf(render(source))).toEqual([]);
  }
});

/** The text that comes with a rendered body is that of its HTML. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainTextOf } from '../../src/markdown/plain-text.ts';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { OPTIONS } from './support/options.ts';
import { soup } from './support/soup.ts';

const render = createBodyRenderer(OPTIONS);

it.each([
  ['blocks and line breaks', '# 제목\n\n첫 줄<br>둘째 줄\n\n- 하나\n- 둘\n\n구분 | 값\n---|---\n가 | 나', '제목\n첫 줄\n둘째 줄\n하나\n둘\n구분\n값\n가\n나'],
  ['space of any kind', '가 \u00a0 나&nbsp;다', '가 나 다'],
  ['what no page may hold', '가\u0001 \u0002나\ufdd0', '가 나'],
  ['code', '```\nif (a < b) {\n\n}\n```', 'if (a < b) { }'],
])('%s', (_what, markdown, text) => {
  expect(render(markdown).text).toBe(text);
});

it('is the text of the HTML for any body', () => {
  fc.assert(
    fc.property(fc.oneof(soup.map(({ html }) => html), fc.string(), fc.string({ unit: 'binary' })), (markdown) => {
      const { html, text } = render(markdown);
      expect(text).toBe(plainTextOf(html));
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { findUnclosed } from '../../src/markdown/unclosed.ts';
import { OPTIONS } from './support/options.ts';

const renderBody = createBodyRenderer(OPTIONS);
const render = (body: string): string => renderBody(body).html;

describe('a code fence', () => {
  it.each([
    ['앞\n\n```sh\nls\n\n뒤', '```', 3, 1],
    ['앞\n\n  ~~~~\nls\n~~~\n뒤\n', '~~~~', 3, 3],
    ['```', '```', 1, 1],
  ])('that is never closed is found: %j', (body, opening, line, column) => expect(findUnclosed(body)).toEqual({ opening, closing: opening, line, column }));

  it.each(['```\nls\n```', '```\nls\n````  \n\n뒤', '- 앞\n\n  ```\n  ls\n\n뒤', '> ```\n> ls\n\n뒤', '`a`\n\n    ```\n    ls'])('that is closed, or ends with what it is in, is none: %j', (body) =>
    expect(findUnclosed(body)).toBeUndefined(),
  );
});

describe('markup that is never closed', () => {
  it.each([
    ['a script', '앞\n\n<script>\n뒤', '<script>', 3, 1],
    ['a script within a line', '앞 <b>글</b> <SCRIPT src="a">\n뒤', '<script>', 1, 12],
    ['a style sheet', '<style>p { color: red }\n\n뒤', '<style>', 1, 1],
    ['a comment', '앞\n\n<!-- 나중에\n\n뒤', '<!--', 3, 1],
    ['a comment in a list', '- 앞\n\n  글\n  <!-- 나중에\n\n뒤', '<!--', 4, 3],
    ['a comment whose end Markdown has made text of', '<div>\n<!-- 앞\n\n뒤 -->\n\n끝', '<!--', 2, 1],
    ['a frame that closes itself as no frame does', '<iframe src="https://www.youtube.com/embed/abcdefghijk" />\n\n뒤', '<iframe>', 1, 1],
    ['a player on the second line of a paragraph', '앞\n글 <video src="a.mp4">\n뒤', '<video>', 2, 3],
  ])('is found in %s', (_what, body, opening, line, column) => {
    expect(findUnclosed(body)).toMatchObject({ opening, line, column });
    expect(render(body)).not.toContain('뒤');
  });

  it.each([
    ['is closed', '<script>a</script>\n\n<!-- b -->\n\n<video src="a.mp4"></video>'],
    ['stands in code', '`<script>`\n\n```\n<!--\n<style>\n```\n\n    <script>'],
    ['is shown as text', '앞 <!-- 뒤'],
    ['stands in a comment', '<!-- <script> -->'],
    ['stands in a script', '<script>"<!--"</script>'],
  ])('is none where it %s', (_what, body) => {
    expect(findUnclosed(body)).toBeUndefined();
    expect(render(`${body}\n\n꼬리말`)).toContain('꼬리말');
  });

  it('is told whenever it takes the end of a body out of the page', () => {
    const part = fc.constantFrom('글', '\n', '\n\n', ' ', '<script>', '</script>', '<style>', '</style>', '<!--', '-->', '<b>', '</b>', '`', '- ', '> ', '<div>', '</div>', '<video>', '</video>');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const body = `${parts.join('')}\n\n꼬리말`;
        if (!render(body).includes('꼬리말')) expect(findUnclosed(body)).toBeDefined();
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyMarkdown, escapeMarkdown } from '../../../src/importing/press/markdown.ts';
import { tidy } from '../../../src/importing/press/lines.ts';
import { plainTextOf } from '../../../src/markdown/plain-text.ts';
import { createBodyRenderer } from '../../../src/markdown/render.ts';

const render = createBodyRenderer({ origin: 'https://haesol.example', basePath: '', rawHtmlRel: '', sponsoredDomains: [], language: 'ko', pictureSize: () => undefined });
const shown = (markdown: string): string => plainTextOf(render(markdown).html);

const sign = fc.constantFrom('*', '**', '_', '__', '`', '```', '~~', '[', ']', '(', ')', '![', '[^1]', '<', '>', '<b>', '</p>', '<!--', '&', '&amp;', '&lt;', '#', '##', '-', '+', '1.', '2)', '=', '===', '---', '|', '\\', '\\*', '{:', '{: .a}', '}', ':', '"', "'", '$', '%', '{{', '{%', 'https://a.example', '!');
const word = fc.constantFrom('해솔항', '착공', 'AI', '3월', '한국어를', ' ', ' ');
const text = fc.array(fc.oneof(sign, word), { minLength: 1, maxLength: 12 }).map((parts) => tidy(parts.join(''))).filter((line) => line !== '');

describe('plain texts as Markdown', () => {
  it('show the very same texts', () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(shown(escapeMarkdown(line))).toBe(line);
      }),
      { numRuns: 2000 },
    );
  });

  it('show the same in headings, lists and tables', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        const blocks = [
          { kind: 'heading', text: one } as const,
          { kind: 'item', text: two, level: 1 } as const,
          { kind: 'item', text: one, level: 2 } as const,
          { kind: 'table', rows: [['가', '나'], [one, two]] } as const,
          { kind: 'paragraph', text: two } as const,
        ];
        expect(shown(bodyMarkdown(blocks)).split('\n')).toEqual([one, two, one, '가', '나', one, two, two]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['[[^1]:*', '[a[b]: /c', '[ [^1]: 나', '[가 [나](다)'])('keep brackets within brackets: %s', (line) => {
    expect(shown(escapeMarkdown(line))).toBe(line);
  });

  it('stay readable where nothing has to be escaped', () => {
    const line = '[단독] 해솔항 4부두 — “착공” 3·4월, 50%↑ (R&D) A_B? #1';
    expect(escapeMarkdown(line)).toBe(line.replace('_', '\\_'));
  });
});

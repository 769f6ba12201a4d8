/** HTML in order is read without the parser; what comes of it must be what the parser makes of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdmissionRule } from '../../../src/markdown/cleaning/admission.ts';
import { createFragmentParser, parseFragment } from '../../../src/markdown/cleaning/parse.ts';
import { createWellFormedReader } from '../../../src/markdown/cleaning/well-formed.ts';
import { soup } from '../support/soup.ts';

const RUNS = Number(process.env['SOKBO_RUNS'] ?? 500);

const admit: AdmissionRule = (name, attributes) => {
  if (name === 'del') return { kind: 'drop' };
  return name === 'span' ? { kind: 'unwrap' } : { kind: 'keep', name, attributes };
};
const parse = createFragmentParser(admit);

const name = fc.constantFrom(
  ...'a b br code del em i img s span strong sub u blockquote div figcaption figure h1 h2 h3 hr li ol p pre table'.split(' '),
  ...'tbody td tfoot th thead tr ul script style title textarea svg head body col iframe xmp option dd P'.split(' '),
);
const value = fc.oneof(fc.constantFrom('', '/a?b=1&amp;c=2', '가&nbsp;나', '&copy', '&copy=1', "it's", 'x > y', '&#39;'), fc.string());
const attribute = fc.tuple(fc.constantFrom('class', 'href', 'data-x', 'CLASS', 'constructor'), value).map(([key, text]) => ` ${key}="${text}"`);
const opening = fc.tuple(name, fc.array(attribute, { maxLength: 2 }), fc.constantFrom('', '', '', ' /', '/', ' ')).map(([tag, attributes, end]) => `<${tag}${attributes.join('')}${end}>`);
const text = fc.oneof(fc.constantFrom('글', ' ', '\n', '&nbsp;', '&lt;b&gt;', '&amp', 'AT&T', '& ', '<', '< b', '<!-- 주석 -->', '<!x>', '<?x?>'), fc.string());

/** Elements that are closed where they must be, and any other tags between them. */
const { fragment } = fc.letrec<{ fragment: string }>((tie) => ({
  fragment: fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: text },
        { weight: 1, arbitrary: fc.oneof(opening, name.map((tag) => `</${tag}>`)) },
        { weight: 4, arbitrary: fc.tuple(name, opening, tie('fragment')).map(([, tag, inside]) => `${tag}${inside}</${/^<(\w+)/.exec(tag)?.[1] ?? ''}>`) },
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}));

describe('a fragment', () => {
  it.each([['tags of any kind', fragment], ['bodies', soup.map(({ html }) => html)]])('of %s is read as the parser reads it', (_kind, html) => {
    fc.assert(
      fc.property(html, (written) => {
        expect(parse(written)).toEqual(parseFragment(written, admit));
      }),
      { numRuns: 4 * RUNS },
    );
  });

  it.each([
    '<p data-ke-size="size16"><b>굵게</b> 글&nbsp;<br>\n둘째 줄</p>',
    '<table border="1">\n<tbody>\n<tr>\n<td>가</td>\n<td>나</td>\n</tr>\n</tbody>\n</table>',
    '<ul>\n<li>가</li>\n</ul>\n<p><img src="/a.jpg?b=1&amp;c=2" alt="" /></p>',
  ])('in order is read without the parser: %s', (html) => {
    expect(createWellFormedReader(admit)(html)).toBeDefined();
  });

  it.each(['<p>가<p>나', '<b><i>가</b></i>', '<p>가</P>', '<p class=x>가</p>', '<!-- 주석 -->', '가 < 나', '<script>가</script>'])('out of order is left to the parser: %s', (html) => {
    expect(createWellFormedReader(admit)(html)).toBeUndefined();
  });
});

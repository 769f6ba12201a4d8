/** Decisions about opening tags are remembered; a remembered one must be the one that would be made anew. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAdmissionRule, decideTag } from '../../../src/markdown/cleaning/opening-tags.ts';

const rule = createAdmissionRule();

const beginning = fc.constantFrom('http://', 'https://', '/', '//', 'HTTPS://', 'javascript:', 'data:image/png;base64,', 'mailto:', '#', 'www.', '');
const rest = fc.oneof(fc.constantFrom('a', 'a.example/b?c=1&d=2#e', 'javascript:alert(1)', 'a:b', '@evil.example', ' a', '한글'), fc.webPath(), fc.string());
const address = fc.tuple(beginning, rest).map(([start, end]) => start + end);
const attributes = fc.record(
  { href: address, src: address, 'data-src': address, rel: fc.constantFrom('nofollow', ''), style: fc.constantFrom('text-align: center', 'x'), alt: fc.string(), id: fc.string() },
  { requiredKeys: [] },
);

it('a tag is decided alike the first time and ever after', () => {
  fc.assert(
    fc.property(fc.constantFrom('a', 'img', 'iframe', 'video', 'p'), attributes, (name, written) => {
      const given = JSON.stringify(rule(name, written));
      expect(given).toBe(JSON.stringify(decideTag(name, written)));
    }),
    { numRuns: 2000 },
  );
});

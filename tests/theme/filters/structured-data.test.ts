import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toScriptJson } from '../../../src/theme/filters/structured-data.ts';

test('any data stays in its script element and is read back as it was', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const text = toScriptJson(JSON.parse(json));
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(JSON.parse(json));
    }),
  );
});

test('a closing tag is no closing tag', () => {
  expect(toScriptJson({ headline: '</script><!--' })).toBe('{"headline":"\\u003c/script\\u003e\\u003c!--"}');
});

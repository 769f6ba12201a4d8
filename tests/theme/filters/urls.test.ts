import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHref, isUrl } from '../../../src/theme/filters/urls.ts';

const href = createHref('/paper');

test('a site path keeps its Hangul and goes below the base path', () => {
  expect(href('/section/경제/')).toBe('/paper/section/경제/');
});

test('what would end or change the URL is encoded', () => {
  expect(href('/tag/c# 100%? <b>/')).toBe('/paper/tag/c%23%20100%25%3F%20%3Cb%3E/');
});

test.each(['https://port.example/a?b=c', '//cdn.example/a.js', 'mailto:desk@haesol.example', '#main'])('%s is not of the site and stays', (url) => {
  expect(href(url)).toBe(url);
});

test('a link leads back to the very path it was made from', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).filter((segment) => !/^(\.|%2e){1,2}$/i.test(segment) && !segment.includes('/'))), (segments) => {
      const path = `/${segments.join('/')}`.toWellFormed();
      fc.pre(!path.startsWith('//'));
      expect(decodeURIComponent(new URL(createHref('')(path), 'https://haesol.example').pathname)).toBe(path);
    }),
  );
});

test('only complete web addresses can be followed', () => {
  expect(isUrl('https://port.example/news')).toBe(true);
  expect(isUrl('해솔항만공사 https://port.example')).toBe(false);
  expect(isUrl('javascript:alert(1)')).toBe(false);
});

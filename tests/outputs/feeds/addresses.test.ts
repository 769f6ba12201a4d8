import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteAddress, withAbsoluteAddresses } from '../../../src/outputs/feeds/addresses.ts';

const BASE = 'https://haesol.example/paper/2026/11/22/%ED%95%AD%EA%B5%AC/';

describe('an address in a feed', () => {
  it.each([
    ['/paper/tag/항구/', 'https://haesol.example/paper/tag/%ED%95%AD%EA%B5%AC/'],
    ['#fn1', `${BASE}#fn1`],
    ['pier map.jpg', `${BASE}pier%20map.jpg`],
    ['//img.example/a.png', 'https://img.example/a.png'],
    ['https://news.example/?q=항구|배&r=100%', 'https://news.example/?q=%ED%95%AD%EA%B5%AC%7C%EB%B0%B0&r=100%25'],
    ['https://news.example/%ED%95%AD', 'https://news.example/%ED%95%AD'],
    ['https://한국.example/', 'https://xn--3e0b707e.example/'],
    ['mailto:desk@haesol.example', 'mailto:desk@haesol.example'],
  ])('%s becomes %s', (address, absolute) => {
    expect(absoluteAddress(address, BASE)).toBe(absolute);
  });

  it('is none when no URL can be made of it', () => {
    expect(absoluteAddress('https://', BASE)).toBeUndefined();
  });

  it('is always absolute and made of characters that RFC 3986 allows', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const address = absoluteAddress(text, BASE);
        if (address !== undefined) expect(address).toMatch(/^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/i);
      }),
    );
  });
});

describe('a body in a feed', () => {
  it('has every link and picture made absolute', () => {
    const html = '<p><a href="/paper/tag/배/">배</a></p><img src="/paper/pier.jpg" srcset="/paper/pier.jpg 1x, pier-2.jpg 2x" alt="부두">';
    expect(withAbsoluteAddresses(html, BASE)).toBe(
      '<p><a href="https://haesol.example/paper/tag/%EB%B0%B0/">배</a></p>' +
        `<img src="https://haesol.example/paper/pier.jpg" srcset="https://haesol.example/paper/pier.jpg 1x, ${BASE}pier-2.jpg 2x" alt="부두">`,
    );
  });

  it('loses an address that is none, and nothing else', () => {
    expect(withAbsoluteAddresses('<a href="https://" rel="nofollow">a &lt; b</a>', BASE)).toBe('<a rel="nofollow">a &lt; b</a>');
  });
});

/** Hosts are read off most addresses as they stand; what comes of it is what a browser makes of them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostOf, isOutside } from '../../../src/markdown/cleaning/addresses.ts';

const SITE = { origin: 'https://haesol.example', basePath: '' };

const label = fc.oneof(fc.constantFrom('haesol', 'www', 'xn--9d0b', 'xn--', 'Haesol', '1', '0x7f', 'a_b', '한글', 'a-', '-a'), fc.domain());
const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.'));
const end = fc.constantFrom('', ':80', ':443', ':8080', '.', '.example', '.com');
const tail = fc.oneof(fc.constantFrom('', '/', '?a', '#a', '/가', '\\a', '@evil.example/', ':x'), fc.webPath());
const address = fc.tuple(fc.constantFrom('http://', 'https://', 'https:/', '//', 'HTTPS://', 'mailto:'), host, end, tail).map((parts) => parts.join(''));

it('the host of any address is the one that a browser asks', () => {
  fc.assert(
    fc.property(address, (written) => {
      const absolute = written.replace(/^\/\//, 'https://');
      const url = /^https?:/i.test(absolute) && URL.canParse(absolute) ? new URL(absolute) : undefined;
      expect(hostOf(written)).toBe(url?.hostname);
      expect(isOutside(written, SITE)).toBe(url !== undefined && url.origin !== SITE.origin);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['https://haesol.example', false],
  ['https://haesol.example/2026/', false],
  ['http://haesol.example/', true],
  ['https://www.haesol.example/', true],
  ['https://haesol.example.evil.example/', true],
  ['//haesol.example/', false],
  ['/2026/', false],
])('%s leads outside: %s', (written, outside) => {
  expect(isOutside(written, SITE)).toBe(outside);
});

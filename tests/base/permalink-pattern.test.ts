import { describe, expect, it } from 'vitest';
import { KNOWN_PLACEHOLDERS, PERMALINK_STYLES, readPattern, readPlainPath } from '../../src/base/permalink-pattern.ts';

describe('a pattern of addresses', () => {
  it.each([...PERMALINK_STYLES.keys(), ...KNOWN_PLACEHOLDERS.map((placeholder) => `/a/${placeholder}/`)])('may be %s', (text) => {
    expect(readPattern(text)).toEqual({ kind: 'path', path: text });
  });

  it('is decoded', () => expect(readPattern('/%EB%89%B4%EC%8A%A4/:slug/')).toEqual({ kind: 'path', path: '/뉴스/:slug/' }));

  it.each([
    ['/:yaer/:slug/', { placeholder: ':yaer', nearest: ':year' }],
    ['/:Year/:slug/', { placeholder: ':Year', nearest: ':year' }],
    ['/:year/:titel/', { placeholder: ':titel', nearest: ':title' }],
  ])('%s names the placeholder that was probably meant', (text, params) => expect(readPattern(text)).toMatchObject({ code: 'SOKBO-F69', params }));

  it('names all placeholders where none is near', () => {
    expect(readPattern('/:section/:slug/')).toMatchObject({ code: 'SOKBO-F68', params: { placeholder: ':section', known: expect.stringContaining(':slug') } });
  });

  it('has to be a path', () => expect(readPattern('/news/../:slug/')).toMatchObject({ code: 'SOKBO-F64' }));
});

describe('an address that is no pattern', () => {
  it('stands as it is written', () => expect(readPlainPath('/about/')).toEqual({ kind: 'path', path: '/about/' }));
  it.each(['pretty', '/a/:year/', '/a/:anything/'])('is not %s', (text) => expect(readPlainPath(text)).toMatchObject({ code: 'SOKBO-F70' }));
});

import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { element, escapeMarkup, xmlDocument } from '../../src/outputs/xml.ts';

describe('an XML document', () => {
  it('has one element a line, and text that stands in its element unchanged', () => {
    const root = element('feed', { 'xml:lang': 'ko', base: undefined }, [
      element('title', {}, '항구  소식'),
      undefined,
      element('link', { href: '/?a=1&b="2"' }),
    ]);
    expect(xmlDocument(root)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<feed xml:lang="ko">\n' +
        '  <title>항구  소식</title>\n' +
        '  <link href="/?a=1&amp;b=&quot;2&quot;"/>\n' +
        '</feed>\n',
    );
  });

  it('holds a CDATA end and markup as plain text', () => {
    expect(xmlDocument(element('a', {}, '<b>1 ]]> 0</b>'))).toContain('<a>&lt;b&gt;1 ]]&gt; 0&lt;/b&gt;</a>');
  });

  it('leaves out what XML 1.0 forbids, and keeps emoji and tabs', () => {
    expect(escapeMarkup('가\u0000\u0008\u001b\ufffe\ud83d나\t😀')).toBe('가나\t😀');
  });

  it('is well-formed and gives any text back to a parser', () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', trimValues: false, parseTagValue: false });
    const anyText = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\r\n\t]/.test(text));
    fc.assert(
      fc.property(anyText, anyText, (text, attribute) => {
        const document = xmlDocument(element('root', { attribute }, `x${text}`));
        expect(XMLValidator.validate(document)).toBe(true);
        const { root } = parser.parse(document);
        expect(root['#text']).toBe(`x${legal(text)}`);
        expect(root['@attribute']).toBe(legal(attribute));
      }),
    );
  });
});

function legal(text: string): string {
  return [...text].filter((character) => isLegal(character.codePointAt(0) ?? 0)).join('');
}

function isLegal(code: number): boolean {
  return code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

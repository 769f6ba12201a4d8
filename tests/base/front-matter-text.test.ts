import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/base/yaml.ts';
import { articleText, frontMatterText, type YamlMap } from '../../src/base/front-matter-text.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.array(fc.constantFrom('해솔', '[단독]', '"', "'", ': ', ' #', '&', '*', '@', '- ', '\n', '\n\n', '  ', '\t', '|', '>', '\\', 'true', '~'), { minLength: 1 }).map((parts) => parts.join('')),
);
const LIST = { minLength: 1, maxLength: 3 };
const key = fc.constantFrom('title', 'caption', 'feature_text', 'alt');
const map: fc.Arbitrary<YamlMap> = fc.dictionary(key, fc.oneof(text, fc.array(text, LIST), fc.array(fc.dictionary(key, text, { minKeys: 1 }), LIST)), { minKeys: 1 });

describe('front matter that the desk writes', () => {
  it('reads back as the same, whatever the texts hold', () => {
    fc.assert(
      fc.property(map, (fields) => {
        const { value, faults } = parseYaml(frontMatterText(fields));
        expect(faults).toEqual([]);
        expect(value).toEqual({ ...fields });
      }),
    );
  });

  it('looks as an editor would write it', () => {
    const fields = {
      title: '[단독] "해솔항" 4부두',
      date: '2026-11-22 09:00',
      categories: ['경제', '사회: 교통'],
      author: [{ name: '김바다', email: 'sea@haesol.example' }],
      feature_text: '첫 줄\n둘째 줄',
      image: undefined,
      excerpt: '',
      draft: true,
    };
    expect(articleText(fields, '\n본문\n\n')).toBe(`---
title: '[단독] "해솔항" 4부두'
date: 2026-11-22 09:00
categories:
  - 경제
  - "사회: 교통"
author:
  - name: 김바다
    email: sea@haesol.example
feature_text: |-
  첫 줄
  둘째 줄
draft: true
---

본문
`);
  });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { frontMatterSnippets } from '../../../src/article/guide/snippets.ts';

const snippet = z.object({ scope: z.literal('markdown'), prefix: z.string().min(1), body: z.array(z.string()).min(1), description: z.string().min(1) });
const snippets = z.record(z.string(), snippet).parse(frontMatterSnippets({ sections: ['경제', '생활, 문화'], authors: [{ id: 'kim', name: '김바다', title: undefined }] }));
const bodyOf = (prefix: string): string => Object.values(snippets).find((one) => one.prefix === prefix)?.body.join('\n') ?? '';

describe('snippets for the fields of front matter', () => {
  it('offer the values of the site', () => {
    expect(bodyOf('categories')).toBe(String.raw`categories: [${'${1'}|경제,생활\, 문화|}]`);
    expect(bodyOf('author')).toBe('author: ${1|kim|}');
    expect(bodyOf('ai')).toBe('ai: ${1|none,assisted,generated|}');
  });

  it('begin a whole article, which is a draft', () => {
    expect(bodyOf('article')).toMatch(/^---\ntitle: '\$1'\n[\s\S]*draft: true\n[\s\S]*\n---\n\n\$0$/u);
  });

  it('leave out names that only older articles use', () => {
    expect(Object.values(snippets).map(({ prefix }) => prefix)).not.toContain('category');
  });
});

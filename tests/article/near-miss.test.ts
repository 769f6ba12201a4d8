import { expect, it } from 'vitest';
import { nearestField } from '../../src/article/near-miss.ts';

const KNOWN = ['title', 'date', 'updated', 'categories', 'tags', 'tag', 'author', 'excerpt', 'feature_text', 'image', 'redirect_from', 'pin', 'lead', 'source', 'draft'];

it.each([
  ['catagories', 'categories'],
  ['categorys', 'categories'],
  ['Title', 'title'],
  ['titel', 'title'],
  ['tilte', 'title'],
  ['featureText', 'feature_text'],
  ['Feature-Text', 'feature_text'],
  ['redirect from', 'redirect_from'],
  ['\u3000title', 'title'],
  ['darft', 'draft'],
  ['tagss', 'tags'],
  ['last_modified_at', 'updated'],
  ['description', 'excerpt'],
  ['aliases', 'redirect_from'],
  ['제목', 'title'],
  ['기자', 'author'],
])('%s was probably meant as %s', (key, field) => expect(nearestField(key, KNOWN)).toBe(field));

it.each(['layout', 'toc', 'math', 'mermaid', 'hidden', 'sitemap', 'type', 'style', 'video', 'weight', 'link', 'head', 'desk', 'id', '부서', 'score', 'place', 'img_path'])('%s is a field of its own', (key) =>
  expect(nearestField(key, KNOWN)).toBeUndefined(),
);

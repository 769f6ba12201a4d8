import { expect, test } from 'vitest';
import { writeFiles, temporaryFolder } from '../support/temporary-folder.ts';
import { choosePages, findPages, usualPage } from './pages.ts';

const page = (kind: string, body = ''): string => `<html><body class="kind-${kind}">${body}</body></html>`;

test('pages are known by their kind and taxonomy; redirects and fragments are none', () => {
  const out = temporaryFolder();
  writeFiles(out, {
    'index.html': page('front'),
    '404.html': page('not-found'),
    'tag/부두/index.html': page('term'),
    'tag/부두/page/1/index.html': page('term'),
    'old/index.html': '<html><body><p>…</p></body></html>',
  });
  expect(findPages(out).map(({ kind, url }) => [kind, url])).toEqual([
    ['not-found', '/404.html'],
    ['front', '/'],
    ['term-tag', '/tag/부두/'],
    ['term-tag-older', '/tag/부두/page/1/'],
  ]);
});

test('of each kind the fullest is chosen, and articles of several shapes, no page twice', () => {
  const article = (name: string, body: string) => ({ kind: 'article', url: `/${name}/`, html: page('article', body) });
  const articles = [
    article('long', '글'.repeat(900)),
    article('table', '<tr>'.repeat(9)),
    article('paid', '<p class="notice">광고</p>'),
    article('usual', '글'.repeat(100)),
    article('short', ''),
  ];
  expect(choosePages(articles).map(({ kind, url }) => [kind, url])).toEqual([
    ['article', '/long/'],
    ['article-short', '/short/'],
    ['article-labels', '/paid/'],
    ['article-tables', '/table/'],
  ]);
});

test('the usual page of a kind is of middle length, and shows no picture from elsewhere', () => {
  const article = (body: string) => ({ kind: 'article', url: `/${body.length}/`, html: page('article', body) });
  const foreign = article('<img class="lead" src="https://cdn.example/pier.jpg">');
  expect(usualPage([article('글'.repeat(90)), article(''), article('글'), foreign], 'article')?.url).toBe('/1/');
  expect(usualPage([foreign], 'article')).toBeUndefined();
});

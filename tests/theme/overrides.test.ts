import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ThemeError } from '../../src/theme/theme-error.ts';
import { pageOf } from './fixtures/pages.ts';
import { body, themeWith } from './render.ts';

function siteTheme(files: Readonly<Record<string, string>>): string {
  const overrides = mkdtempSync(join(tmpdir(), 'sokbo-theme-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(overrides, dirname(name)), { recursive: true });
    writeFileSync(join(overrides, name), text);
  }
  return overrides;
}

function renderArticle(files: Readonly<Record<string, string>>): string {
  return themeWith({ overrides: siteTheme(files) }).render(pageOf('article'), body);
}

describe('a site’s own theme folder', () => {
  test('replaces a partial and leaves the rest', () => {
    const html = renderArticle({ 'partials/footer.njk': '<footer>{{ site.name }} 알림</footer>' });
    expect(html).toContain('<footer>해솔일보 알림</footer>');
    expect(html).toContain('class="article-title"');
  });

  test('extends the page that it replaces', () => {
    const html = renderArticle({ 'pages/article.njk': '{% extends "theme/pages/article.njk" %}{% block tools %}<p>읽기 도구</p>{% endblock %}' });
    expect(html).toContain('<p>읽기 도구</p>');
    expect(html).toContain('class="article-title"');
  });

  test('changes words one by one', () => {
    const html = renderArticle({ 'strings/ko.yaml': 'article:\n  published: 등록\n' });
    expect(html).toContain('<dt>등록</dt>');
    expect(html).toContain('<dt>수정</dt>');
  });

  test('sees the editor’s own fields, and nothing where there is none', () => {
    const files = { 'partials/figure.njk': '[{{ view.extra.photographer }}|{{ view.extra.nothing.at.all }}]' };
    const html = themeWith({ overrides: siteTheme(files) }).render(pageOf('article', { extra: { photographer: '<윤>' } }), body);
    expect(html).toContain('[&lt;윤&gt;|]');
  });

  test('that does not exist is none', () => {
    expect(themeWith({ overrides: '/does/not/exist' }).render(pageOf('masthead'), undefined)).toContain('신문사 정보');
  });
});

describe('a theme error names template and line', () => {
  const errorOf = (act: () => unknown): ThemeError => {
    try {
      act();
    } catch (error) {
      if (error instanceof ThemeError) return error;
    }
    throw new Error('No theme error was thrown');
  };

  test('for a template that cannot be compiled, before any page is rendered', () => {
    const overrides = siteTheme({ 'partials/footer.njk': '<footer>\n\n{% unknown %}</footer>' });
    const error = errorOf(() => themeWith({ overrides }));
    expect(error.template).toMatch(/partials\/footer\.njk$/);
    expect(error.line).toBe(3);
  });

  test('for a name that is none in JavaScript, where the template alone is told', () => {
    const overrides = siteTheme({ 'partials/footer.njk': '<footer>{% block “본문” %}{% endblock %}</footer>' });
    expect(errorOf(() => themeWith({ overrides })).template).toMatch(/partials\/footer\.njk$/);
  });

  test('for one that fails while a page is rendered', () => {
    const overrides = siteTheme({ 'partials/byline.njk': '<p>\n<b>\n{{ view.nothing() }}</b></p>' });
    const error = errorOf(() => themeWith({ overrides }).render(pageOf('article'), body));
    expect(error.template).toMatch(/partials\/byline\.njk$/);
    expect(error.line).toBe(3);
    expect(error.message).toContain('byline.njk:3: ');
  });

  test('for a filter that does not exist', () => {
    const overrides = siteTheme({ 'partials/byline.njk': '<p>\n{{ view.title | shout }}</p>' });
    expect(errorOf(() => themeWith({ overrides }).render(pageOf('article'), body)).message).toMatch(/byline\.njk:2.*shout/);
  });

  test.each([
    ['a text that is not there', '{{ "no.such" | t }}', 'no.such'],
    ['a template that is not there', '{% include "partials/nowhere.njk" %}', 'nowhere'],
  ])('also of %s, which the engine finds elsewhere', (_, fault, name) => {
    const overrides = siteTheme({ 'partials/footer.njk': `<footer>\n{% include "partials/imprint.njk" %}\n<p>\n${fault}</p></footer>` });
    expect(errorOf(() => themeWith({ overrides }).render(pageOf('article'), body)).message).toMatch(new RegExp(`footer\\.njk:4: .*${name}`));
  });
});

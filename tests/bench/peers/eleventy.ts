/** A plain Eleventy project: each article a Markdown template with a layout, and one list of all of them. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Contestant } from '../contestant.ts';
import { articlesFolderOf } from '../make-site.ts';

const PACKAGE = path.resolve(import.meta.dirname, '../../../node_modules/@11ty/eleventy');

export const eleventy: Contestant = {
  name: 'Eleventy',
  async version() {
    const { version }: { version: string } = JSON.parse(await readFile(path.join(PACKAGE, 'package.json'), 'utf8'));
    return version;
  },
  async prepare(site, folder) {
    await cp(articlesFolderOf(site), path.join(folder, 'articles'), { recursive: true });
    await cp(path.join(site, 'assets'), path.join(folder, 'assets'), { recursive: true });
    await mkdir(path.join(folder, '_includes'), { recursive: true });
    for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
    return {
      command: process.execPath,
      args: [path.join(PACKAGE, 'cmd.cjs'), '--quiet'],
      cwd: folder,
      output: path.join(folder, '_site'),
    };
  },
};

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true }\n',
  'eleventy.config.cjs': `module.exports = (config) => {
  config.addPassthroughCopy('assets');
};
`,
  'articles/articles.11tydata.cjs': `module.exports = {
  layout: 'article.njk',
  tags: 'articles',
  permalink: (data) => \`/\${data.page.date.toISOString().slice(0, 10).replaceAll('-', '/')}/\${data.page.fileSlug}/\`,
};
`,
  '_includes/base.njk': `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }} - 해솔일보</title>
<meta name="description" content="{{ excerpt }}">
<link rel="canonical" href="https://haesol.example{{ page.url }}">
</head>
<body>
<header><a href="/">해솔일보</a></header>
<main>{{ content | safe }}</main>
<footer>해솔일보</footer>
</body>
</html>
`,
  '_includes/article.njk': `---
layout: base.njk
---
<article>
<h1>{{ title }}</h1>
<time>{{ page.date.toISOString() }}</time>
<ul>{% for category in categories %}<li>{{ category }}</li>{% endfor %}</ul>
<p>{{ feature_text }}</p>
{{ content | safe }}
</article>
`,
  'index.njk': `---
layout: base.njk
title: 전체 기사
pagination:
  data: collections.articles
  size: 20
  reverse: true
permalink: "{% if pagination.pageNumber > 0 %}/page/{{ pagination.pageNumber + 1 }}{% endif %}/"
---
<ol>{% for article in pagination.items %}<li><a href="{{ article.url }}">{{ article.data.title }}</a><p>{{ article.data.excerpt }}</p></li>{% endfor %}</ol>
`,
};

/** A plain Jekyll site: articles as posts with a layout, and a front page of the newest twenty. */
import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from '../contestant.ts';
import { articlesFolderOf } from '../make-site.ts';

export const jekyll: Contestant = {
  name: 'Jekyll',
  async version() {
    const answer = await promisify(execFile)('jekyll', ['--version']).catch(() => undefined);
    return answer && /(\d[\d.]*)/.exec(answer.stdout)?.[1];
  },
  async prepare(site, folder) {
    await cp(articlesFolderOf(site), path.join(folder, '_posts'), { recursive: true });
    await cp(path.join(site, 'assets'), path.join(folder, 'assets'), { recursive: true });
    await mkdir(path.join(folder, '_layouts'), { recursive: true });
    for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
    const output = path.join(folder, '_site');
    return { command: 'jekyll', args: ['build', '--quiet', '--destination', output], cwd: folder, output };
  },
};

const FILES: Readonly<Record<string, string>> = {
  '_config.yml': `
title: 해솔일보
url: https://haesol.example
timezone: Asia/Seoul
permalink: /:year/:month/:day/:title/
defaults:
  - scope: { path: '', type: posts }
    values: { layout: post }
`,
  '_layouts/post.html': `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ page.title | escape }} - {{ site.title }}</title>
<meta name="description" content="{{ page.excerpt | strip_html | strip | escape }}">
<link rel="canonical" href="{{ page.url | absolute_url }}">
</head>
<body>
<header><a href="/">{{ site.title }}</a></header>
<main><article><h1>{{ page.title | escape }}</h1><time>{{ page.date | date_to_xmlschema }}</time><p>{{ page.feature_text }}</p>{{ content }}</article></main>
<footer>{{ site.title }}</footer>
</body>
</html>
`,
  'index.html': `---
title: 전체 기사
---
<!doctype html>
<html lang="ko">
<title>{{ site.title }}</title>
<ol>{% for post in site.posts limit: 20 %}<li><a href="{{ post.url }}">{{ post.title | escape }}</a></li>{% endfor %}</ol>
`,
};

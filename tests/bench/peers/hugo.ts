/** Hugo with a bare theme of ours: article, lists of 20 by category and on the front page, feeds, a sitemap. */
import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Contestant } from '../contestant.ts';
import { articlesFolderOf } from '../make-site.ts';

export const hugo: Contestant = {
  name: 'Hugo',
  async version() {
    const answer = await promisify(execFile)('hugo', ['version']).catch(() => undefined);
    return answer && /v(\d[\d.]*)/.exec(answer.stdout)?.[1];
  },
  async prepare(site, folder) {
    await cp(articlesFolderOf(site), path.join(folder, 'content', 'articles'), { recursive: true });
    await cp(path.join(site, 'assets'), path.join(folder, 'static', 'assets'), { recursive: true });
    await mkdir(path.join(folder, 'layouts', '_default'), { recursive: true });
    for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
    const output = path.join(folder, 'public');
    return { command: 'hugo', args: ['--quiet', '--destination', output], cwd: folder, output };
  },
};

const FILES: Readonly<Record<string, string>> = {
  'config.yaml': `
baseURL: https://haesol.example/
title: 해솔일보
languageCode: ko
hasCJKLanguage: true
timeZone: Asia/Seoul
paginate: 20
disableKinds: [section]
rssLimit: 20
taxonomies: { category: categories, tag: tags }
frontmatter: { date: [':filename', ':default'] }
permalinks: { articles: '/:year/:month/:day/:slug/' }
markup: { goldmark: { renderer: { unsafe: true } } }
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }} - {{ .Site.Title }}</title>
<meta name="description" content="{{ .Params.excerpt }}">
<link rel="canonical" href="{{ .Permalink }}">
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer>{{ .Site.Title }}</footer>
</body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}
<article>
<h1>{{ .Title }}</h1>
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time>
<ul>{{ range .GetTerms "categories" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
<p>{{ .Params.feature_text }}</p>
{{ .Content }}
</article>
<nav>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
</nav>
{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}
<h1>{{ .Title }}</h1>
{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = .Site.RegularPages }}{{ end }}
{{ $paginator := .Paginate $pages }}
<ol>{{ range $paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.excerpt }}</p></li>{{ end }}</ol>
{{ with $paginator.Prev }}<a href="{{ .URL }}">&larr;</a>{{ end }}
{{ with $paginator.Next }}<a href="{{ .URL }}">&rarr;</a>{{ end }}
{{ end }}
`,
};

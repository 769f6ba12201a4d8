/** `/admin/index.html`: starts the editing program. It holds nothing of the paper but its name. */
import { encodePath } from '../../base/urls.ts';
import type { SiteConfig } from '../../config/config.ts';
import { escapeMarkup } from '../xml.ts';
import { ARTICLE_FORMAT } from './cms-config.ts';
import { CMS_FOLDER, importMap } from './program.ts';
import { ARTICLE_FILE_SCRIPT } from './script.ts';

export function adminPage({ name, language, basePath, favicon }: SiteConfig): string {
  const base = encodePath(basePath);
  const words = WORDS[language];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<title>${escapeMarkup(words.title(name))}</title>
<link rel="icon" href="${favicon === undefined ? 'data:,' : escapeMarkup(encodePath(basePath + favicon))}">
<link rel="cms-config-url" type="application/yaml" href="${base}/admin/config.yml">
<script type="importmap">${JSON.stringify(importMap(base)).replaceAll('<', String.raw`\u003c`)}</script>
<script type="module">
import { init, registerCustomFormat } from '${base}${CMS_FOLDER}npm/index.js';
import { fromFile, toFile } from '${base}${ARTICLE_FILE_SCRIPT}';
registerCustomFormat('${ARTICLE_FORMAT}', 'md', { fromFile, toFile });
init();
</script>
</head>
<body>
<noscript>${words.noScript}</noscript>
</body>
</html>
`;
}

const WORDS = {
  ko: { title: (name: string) => `${name} 편집실`, noScript: '편집실을 쓰려면 자바스크립트를 켜세요.' },
  en: { title: (name: string) => `${name}: newsroom`, noScript: 'The newsroom needs JavaScript.' },
} as const;

/** HTML of the preview: pages with its script, and what stands in for the site until there is one. */
import { PREVIEW_SCRIPT } from '../base/preview.ts';
import type { Language } from '../config/config.ts';
import { previewWordsIn } from './words.ts';

export interface ScriptOptions {
  readonly basePath: string;
  /** State of the site in which the page was read. */
  readonly edition: string;
  /** Where the page lies below the site; empty for one that is no part of it. */
  readonly file: string;
}

/** The page with the preview's script at the end of its head; what has no head stays as it is. */
export function withScript(html: string, { basePath, edition, file }: ScriptOptions): string {
  const script = `<script defer src="${escape(basePath + PREVIEW_SCRIPT)}" data-base="${escape(basePath)}" data-edition="${escape(edition)}" data-file="${escape(file)}"></script>`;
  return html.replace('</head>', () => `${script}</head>`);
}

export function placeholderPage(language: Language): string {
  const { first, firstHint } = previewWordsIn(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${first}</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1.5rem}</style>
</head>
<body>
<main>
<h1>${first}</h1>
<p>${firstHint}</p>
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

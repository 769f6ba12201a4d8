/** The plan of the house: which folder under `src/` may import which, types included. */

export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  base: [],
  config: ['base'],
  article: ['base', 'config'],
  reading: ['base', 'config', 'article'],
  markdown: ['base', 'config', 'article'],
  site: ['base', 'config', 'article'],
  pages: ['base', 'config', 'article', 'site'],
  outputs: ['base', 'config', 'article', 'site', 'pages'],
  checking: ['base', 'config', 'article', 'reading', 'markdown', 'site', 'pages', 'outputs'],
  statistics: ['base', 'config', 'article', 'site', 'outputs', 'checking'],
  importing: ['base', 'config', 'article', 'reading', 'markdown', 'site', 'checking'],
  theme: ['base', 'config', 'article', 'markdown', 'pages'],
  client: ['base'],
  imaging: ['base', 'config', 'site'],
  eleventy: ['base', 'config', 'article', 'reading', 'markdown', 'site', 'pages', 'outputs', 'theme'],
  publishing: ['base', 'config', 'article', 'reading', 'markdown', 'site', 'pages', 'outputs', 'theme', 'imaging', 'eleventy'],
  serving: ['base', 'config', 'reading', 'site', 'theme', 'publishing'],
  cli: ['base', 'config', 'article', 'reading', 'markdown', 'site', 'pages', 'outputs', 'checking', 'statistics', 'importing', 'theme', 'eleventy', 'publishing', 'serving'],
};

/** From these folders only types may be imported by the folder named. */
export const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  theme: ['article', 'markdown', 'pages'],
};

/** Modules of Node or npm that a folder never touches, so that its work stays pure. */
export const NEVER: Readonly<Record<string, readonly string[]>> = {
  base: ['node:fs', 'node:fs/promises', '@11ty/eleventy'],
  config: ['node:fs', 'node:fs/promises', '@11ty/eleventy'],
  article: ['node:fs', 'node:fs/promises', 'markdown-it', '@11ty/eleventy'],
  reading: ['markdown-it', '@11ty/eleventy'],
  markdown: ['node:fs', 'node:fs/promises', '@11ty/eleventy', 'nunjucks'],
  site: ['node:fs', 'node:fs/promises', 'markdown-it', '@11ty/eleventy'],
  pages: ['node:fs', 'node:fs/promises', 'nunjucks', '@11ty/eleventy'],
  outputs: ['node:fs', 'node:fs/promises', 'nunjucks', '@11ty/eleventy'],
  checking: ['nunjucks', '@11ty/eleventy'],
  imaging: ['nunjucks', 'markdown-it', '@11ty/eleventy'],
  statistics: ['node:fs', 'node:fs/promises', 'markdown-it', 'nunjucks', '@11ty/eleventy'],
  importing: ['nunjucks', '@11ty/eleventy'],
  theme: ['@11ty/eleventy'],
  publishing: ['commander', 'cli-progress', 'picocolors'],
  serving: ['commander', 'cli-progress', 'picocolors'],
};

/** Reads articles as a build does, with the least configuration that reading asks for. */
import { resolveConfig } from '../../src/config/resolve.ts';
import type { SiteConfig } from '../../src/config/config.ts';
import { readArticles, type ReadArticles, type ReadArticlesOptions } from '../../src/reading/articles.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

export function createConfig(settings: Readonly<Record<string, string>> = {}): SiteConfig {
  const { config } = resolveConfig({ name: '해솔일보', url: 'https://haesol.example', ...settings });
  if (config === undefined) throw new Error('The settings of the test are at fault');
  return config;
}

/** Reads the articles of a folder, which is also the site's. */
export function readFrom(directory: string, options: Partial<ReadArticlesOptions> = {}): Promise<ReadArticles> {
  return readArticles({ directory, siteDirectory: directory, config: createConfig(), summarise: (body) => body.trim().slice(0, 40), findUnclosed: () => undefined, ...options });
}

/** Reads files that are given by their paths and contents. */
export function readThese(files: Readonly<Record<string, string | Uint8Array>>, options: Partial<ReadArticlesOptions> = {}): Promise<ReadArticles> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return readFrom(folder, options);
}

/** The folders of a site, as every command of the news desk names them on its command line. */
import path from 'node:path';
import type { Command } from 'commander';

export interface FolderFlags {
  readonly site: string;
  readonly articles?: string;
  readonly assets?: string;
}

/** Absolute paths. */
export interface SiteFolders {
  readonly site: string;
  readonly articles: string;
  readonly assets: string;
}

export function addFolderOptions(command: Command): Command {
  return command
    .option('--site <dir>', '신문 폴더(content/와 assets/가 있는 곳)', '.')
    .option('--articles <dir>', '기사 폴더 (기본: <site>/content/articles)')
    .option('--assets <dir>', '그림 등을 둔 폴더 (기본: <site>/assets)');
}

export function resolveFolders(flags: FolderFlags): SiteFolders {
  const site = path.resolve(flags.site);
  return {
    site,
    articles: path.resolve(flags.articles ?? path.join(site, 'content', 'articles')),
    assets: path.resolve(flags.assets ?? path.join(site, 'assets')),
  };
}

/** How a file is named to somebody who stands in the working folder. */
export function nameFromHere(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}

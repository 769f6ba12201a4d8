/** The folders of a site, as every command of the news desk names them on its command line. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../publishing/usage-error.ts';
import { say } from './tool-language.ts';

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
    .option('--site <dir>', say({ ko: '신문 폴더(content/와 assets/가 있는 곳)', en: 'folder of the paper, with content/ and assets/ in it' }), '.')
    .option('--articles <dir>', say({ ko: '기사 폴더 (기본: <site>/content/articles)', en: 'folder of the articles (default: <site>/content/articles)' }))
    .option('--assets <dir>', say({ ko: '그림 등을 둔 폴더 (기본: <site>/assets)', en: 'folder of pictures and other files (default: <site>/assets)' }));
}

/** Throws a `UsageError` for a folder that was named and is not there: nothing is ever made up for a slip of the pen. */
export function resolveFolders(flags: FolderFlags): SiteFolders {
  const site = path.resolve(flags.site);
  for (const named of [site, flags.articles, flags.assets]) {
    if (named !== undefined && statSync(named, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError('missing', path.resolve(named));
  }
  return {
    site,
    articles: path.resolve(flags.articles ?? path.join(site, 'content', 'articles')),
    assets: path.resolve(flags.assets ?? path.join(site, 'assets')),
  };
}

/** How a file is named to somebody who stands in the working folder. */
export function nameFromHere(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return path.isAbsolute(relative) || relative.length > file.length ? file : relative;
}

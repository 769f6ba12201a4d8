/** Reads a site with everything that is in it, also what is not to be published yet: the desk works on all of it. */
import { excerptOf } from '../markdown/excerpt.ts';
import { findUnclosed } from '../markdown/unclosed.ts';
import { readContent, type ReadContent } from '../reading/content.ts';
import type { SiteFolders } from './site-folders.ts';

export async function readWholeContent(folders: SiteFolders): Promise<ReadContent> {
  return readContent({ ...folders, now: Date.now(), drafts: true, future: true, summarise: excerptOf, findUnclosed });
}

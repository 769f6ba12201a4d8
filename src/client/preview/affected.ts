/** Which pages a build concerns. It knows nothing of the page itself. */
import type { News } from '../../base/preview.ts';

/**
 * Whether a page of these files, itself in `file`, is not what it would be now. A page that is gone because its article
 * has a fault stays in sight while it is mended.
 */
export function isAffected(files: ReadonlySet<string>, file: string, { changed, gone, notices }: Pick<News, 'changed' | 'gone' | 'notices'>): boolean {
  if (notices.hasErrors && gone.includes(file)) return false;
  return changed === undefined || file === '' || changed.some((one) => files.has(one));
}

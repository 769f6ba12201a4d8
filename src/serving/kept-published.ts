/** What the last build published, in memory; it is written when it is told to. */
import { CODE_VERSION } from '../publishing/store/code-version.ts';
import { readPublishedSite, settlePublishedSite, writePublishedSite, type PublishedSite } from '../publishing/store/published-site.ts';
import type { Store } from '../publishing/store/store.ts';

export interface KeptPublished extends Omit<Store['published'], 'announcement'> {
  readonly flush: () => void;
}

/** `folder`: the store's. */
export function keepPublished(folder: string): KeptPublished {
  let last: { readonly output: string; readonly site: PublishedSite } | undefined;
  let isWritten = true;
  return {
    read(output, publishId) {
      if (last !== undefined && last.output === output && last.site.publishId === publishId) return last.site;
      return readPublishedSite(folder, CODE_VERSION, output, publishId);
    },
    write(output, site) {
      last = { output, site };
      isWritten = false;
    },
    settle: () => {},
    flush() {
      if (last === undefined || isWritten) return;
      writePublishedSite(folder, CODE_VERSION, last.output, last.site);
      settlePublishedSite(folder, last.output, last.site);
      isWritten = true;
    },
  };
}

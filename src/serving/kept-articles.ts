/** What is known of the articles that were read, in memory; the disk, from which it is read, gets what is new from time to time. */
import type { ArticleMemory, KnownFile } from '../reading/memory.ts';
import { openArticleShards } from '../publishing/store/article-shards.ts';
import { CODE_VERSION } from '../publishing/store/code-version.ts';
import type { Store } from '../publishing/store/store.ts';

export interface KeptArticles {
  readonly key: string;
  readonly memory: () => ArticleMemory;
  readonly all: Store['knownArticles'];
  readonly one: Store['knownArticle'];
  /** A whole build, begun at this moment, has looked at every file. */
  readonly confirm: (began: number) => void;
  readonly flush: () => void;
}

/** `folder`: the store's. `key`: decides how articles are read. */
export function keepArticles(folder: string, key: string): KeptArticles {
  const disk = openArticleShards(folder, CODE_VERSION, key);
  const known = new Map<string, KnownFile>();
  const onDisk = new Map<string, KnownFile>();
  let { asOf } = disk;
  let unwritten = 0;
  return {
    key,
    memory: () => ({
      asOf,
      recall(id, place) {
        const file = known.get(id) ?? disk.recall(id, place);
        if (file !== undefined && !known.has(id)) onDisk.set(id, file);
        return file;
      },
      keep(id, file) {
        if (known.get(id) !== file && onDisk.get(id) !== file) unwritten += 1;
        onDisk.delete(id);
        known.set(id, file);
      },
    }),
    all: () => Array.from(known.values(), ({ article }) => article).filter((article) => article !== undefined),
    one: (id) => known.get(id)?.article,
    confirm(began) {
      asOf = began;
    },
    flush() {
      if (unwritten < FEW_ARTICLES || asOf === 0) return;
      const anew = openArticleShards(folder, CODE_VERSION, key);
      for (const id of [...known.keys()].sort()) {
        const file = known.get(id);
        if (file !== undefined) anew.keep(id, file);
      }
      anew.save(asOf);
      unwritten = 0;
    },
  };
}

/** Articles that changed since the disk's knowledge was written: so many are read again as quickly as it is written. */
const FEW_ARTICLES = 500;

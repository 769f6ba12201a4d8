/**
 * The store of a preview, which builds time and again: what its last build knew stays in memory, so that the next one
 * neither reads nor writes what has not changed. The disk is brought up to date when nobody waits.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { KnownConfig } from '../reading/config.ts';
import type { KnownSizes } from '../reading/pictures.ts';
import { NO_ANNOUNCEMENT } from '../publishing/announcement.ts';
import type { FeedLookups } from '../publishing/feed-texts.ts';
import { keepNote, type KeptNote } from '../publishing/store/kept-note.ts';
import { openMadeFiles } from '../publishing/store/made-files.ts';
import { openNote } from '../publishing/store/note.ts';
import { CODE_VERSION } from '../publishing/store/code-version.ts';
import type { OpenStore, Store, ThemeFiles } from '../publishing/store/store.ts';
import { openTextPack, type TextPack } from '../publishing/store/text-pack.ts';
import { openZones, ZONES_VERSION, type KnownZone } from '../publishing/store/zones.ts';
import { keepArticles, type KeptArticles } from './kept-articles.ts';
import { keepPublished } from './kept-published.ts';

export interface KeptStore {
  /** The store for one build after another; there must not be two at a time. */
  readonly open: OpenStore;
  /** Writes what the disk does not have yet. */
  readonly flush: () => void;
  readonly close: () => void;
}

/** `folder` belongs to this store alone. */
export function openKeptStore(folder: string): KeptStore {
  let kept = openKnowledge(folder);
  return {
    open(_site, { clean = false } = {}) {
      if (clean) {
        kept.texts.close();
        rmSync(folder, { recursive: true, force: true });
        kept = openKnowledge(folder);
      }
      return kept.storeForBuild();
    },
    flush: () => kept.flush(),
    close() {
      kept.flush();
      kept.texts.close();
    },
  };
}

interface Knowledge {
  readonly texts: TextPack;
  readonly storeForBuild: () => Store;
  readonly flush: () => void;
}

function openKnowledge(folder: string): Knowledge {
  mkdirSync(folder, { recursive: true });
  const texts = openTextPack(folder, CODE_VERSION);
  const pictures = keepNote(openNote<KnownSizes>(path.join(folder, 'pictures'), CODE_VERSION));
  const made = openMadeFiles(path.join(folder, 'made'));
  const themeFiles = keepNote(openNote<ThemeFiles>(path.join(folder, 'theme'), CODE_VERSION));
  const feedLookups = keepNote(openNote<FeedLookups>(path.join(folder, 'feed-lookups'), CODE_VERSION));
  const knownZone = keepNote(openNote<KnownZone>(path.join(folder, 'zones'), ZONES_VERSION));
  const zones = openZones(knownZone);
  const config = keepNote(openNote<KnownConfig>(path.join(folder, 'config'), CODE_VERSION));
  const notes: readonly Pick<KeptNote<unknown>, 'flush'>[] = [pictures, themeFiles, feedLookups, config, knownZone];
  const published = keepPublished(folder);
  let articles: KeptArticles | undefined;
  let liveTexts: readonly string[] | undefined;

  function storeForBuild(): Store {
    const began = Date.now();
    return {
      articles(key) {
        if (articles?.key !== key) articles = keepArticles(folder, key);
        return articles.memory();
      },
      knownArticles: () => articles?.all() ?? [],
      knownArticle: (id) => articles?.one(id),
      texts: { ...texts, save: () => {}, close: () => {} },
      pictures,
      made,
      themeFiles,
      feedLookups,
      config,
      zones,
      published: { ...published, announcement: () => NO_ANNOUNCEMENT },
      save(live) {
        articles?.confirm(began);
        zones.keep();
        liveTexts = [...live];
      },
      close() {},
    };
  }

  function flush(): void {
    for (const note of notes) note.flush();
    published.flush();
    articles?.flush();
    if (liveTexts !== undefined) texts.save(liveTexts);
    liveTexts = undefined;
  }

  return { texts, storeForBuild, flush };
}

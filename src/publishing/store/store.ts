/**
 * The store: what one run leaves for the next in the paper's `.sokbo/`, so that a publish costs what changed. It only
 * ever saves work. Without it, or when any of it is damaged, everything is made anew and comes to the same.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Article } from '../../article/article.ts';
import type { Stylesheet } from '../../theme/styles.ts';
import type { Script } from '../../theme/scripts.ts';
import type { Words } from '../../theme/strings.ts';
import type { CompiledTemplates } from '../../theme/templates.ts';
import type { KnownConfig } from '../../reading/config.ts';
import type { ArticleMemory } from '../../reading/memory.ts';
import type { KnownSizes } from '../../reading/pictures.ts';
import type { FeedLookups } from '../feed-texts.ts';
import { acquireLock, LockedError, type Lock } from '../lock.ts';
import { hasCode } from '../output-error.ts';
import { openAnnouncement, type Announcement, type Publishes } from '../announcement.ts';
import { NOWHERE, openArticleShards, type ArticleShards } from './article-shards.ts';
import { CODE_VERSION } from './code-version.ts';
import { keepNote } from './kept-note.ts';
import { openMadeFiles, type MadeFiles } from './made-files.ts';
import { openNote, type Note } from './note.ts';
import { readPublishedSite, settlePublishedSite, writePublishedSite, type PublishedSite } from './published-site.ts';
import { openTextPack, type TextPack } from './text-pack.ts';
import { openZones, ZONES_VERSION, type Zones } from './zones.ts';

export interface Store {
  /** Knowledge of the articles as they are read under one configuration. */
  readonly articles: (key: string) => ArticleMemory;
  /** Articles as the last run knew them; only what pages show of them is to be relied on. */
  readonly knownArticles: () => readonly Article[];
  /** The same of one of them, without looking at any other. */
  readonly knownArticle: (id: string) => Article | undefined;
  /** Plain texts of bodies, and full texts of feeds. */
  readonly texts: TextPack;
  readonly pictures: Note<KnownSizes>;
  /** Variants of pictures, and cards. */
  readonly made: MadeFiles;
  readonly themeFiles: Note<ThemeFiles>;
  readonly feedLookups: Note<FeedLookups>;
  /** Written with what is saved. */
  readonly config: Note<KnownConfig>;
  readonly zones: Pick<Zones, 'offsetsOf'>;
  readonly published: {
    readonly read: (output: string, publishId: string | undefined) => PublishedSite | undefined;
    /** Before the publish goes live. */
    readonly write: (output: string, site: PublishedSite) => void;
    /** When it is live. */
    readonly settle: (output: string, site: PublishedSite) => void;
    readonly announcement: (output: string, publishes: Publishes) => Announcement;
  };
  /** Keeps what was learned of articles, texts and zones; `live` are the digests of the bodies that are still in the paper. */
  readonly save: (live: Iterable<string>) => void;
  readonly close: () => void;
}

/** What was built of a theme whose sources have this digest. */
export interface ThemeFiles {
  readonly digest: string;
  readonly stylesheet: Stylesheet;
  readonly scripts: readonly Script[];
  /** Code of the worker that runs beside the pages. */
  readonly serviceWorker: string;
  readonly templates: CompiledTemplates;
  readonly words: Words;
}

export type OpenStore = typeof openStore;

/** The paper's own folder for what runs leave behind. */
export function storeOf(site: string): string {
  return path.join(site, '.sokbo');
}

/** Below it, what is kept of the site that a writer looks at while writing; no build touches it. */
export const PREVIEW = 'preview';

/** What is known of a picture outlives the code that found it out. */
const PICTURES_VERSION = '2';

/**
 * Opens the store of the paper in `site`, empty when it is to be `clean`. While another build of the same paper holds
 * it, or where its folder cannot be written, this run works with a store of its own that is gone afterwards.
 */
export function openStore(site: string, { clean = false }: { readonly clean?: boolean } = {}): Store {
  const folder = storeOf(site);
  const lock = lockStore(folder);
  if (lock !== undefined) {
    if (clean) clear(folder);
    return openFolder(site, folder, lock.release);
  }
  const passing = mkdtempSync(path.join(tmpdir(), 'sokbo-store-'));
  return openFolder(site, passing, () => rmSync(passing, { recursive: true, force: true }));
}

function openFolder(site: string, folder: string, release: () => void): Store {
  const began = Date.now();
  const version = CODE_VERSION;
  const texts = openTextPack(folder, version);
  const config = keepNote(openNote<KnownConfig>(path.join(folder, 'config'), version));
  const zones = openZones(openNote(path.join(folder, 'zones'), ZONES_VERSION));
  let shards: ArticleShards | undefined;
  process.on('exit', release);
  return {
    articles: (key) => (shards = openArticleShards(folder, version, key)),
    knownArticles: () => shards?.articles() ?? [],
    knownArticle: (id) => shards?.recall(id, NOWHERE)?.article,
    texts,
    pictures: openNote(path.join(folder, 'pictures'), PICTURES_VERSION),
    made: openMadeFiles(path.join(folder, 'made')),
    themeFiles: openNote(path.join(folder, 'theme'), version),
    feedLookups: openNote(path.join(folder, 'feed-lookups'), version),
    config,
    zones,
    published: {
      read: (output, publishId) => readPublishedSite(folder, version, output, publishId),
      write: (output, published) => writePublishedSite(folder, version, output, published),
      settle: (output, site) => settlePublishedSite(folder, output, site),
      announcement: (output, publishes) => openAnnouncement(path.join(storeOf(site), 'published.json'), publishes, (file) => existsSync(path.join(output, file))),
    },
    save(live) {
      shards?.save(began);
      texts.save(live);
      config.flush();
      zones.keep();
    },
    close() {
      process.off('exit', release);
      texts.close();
      release();
    },
  };
}

const LOCK = 'lock';

function lockStore(folder: string): Lock | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return acquireLock(path.join(folder, LOCK));
  } catch (error) {
    if (error instanceof LockedError || hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST')) return undefined;
    throw error;
  }
}

function clear(folder: string): void {
  for (const name of readdirSync(folder)) if (name !== LOCK && name !== PREVIEW) rmSync(path.join(folder, name), { recursive: true, force: true });
}

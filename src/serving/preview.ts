/**
 * The preview: the site as it will be, built again whenever something of it changes and shown in open browsers. Whatever
 * is wrong with the paper, it goes on: the site that was last good stays, and pages and terminal are told.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { NEWS, type News, type Notices } from '../base/preview.ts';
import type { Language } from '../config/config.ts';
import { buildPaper } from '../publishing/build.ts';
import { acquireLock } from '../publishing/lock.ts';
import type { BuildOptions } from '../publishing/options.ts';
import type { BuildReport } from '../publishing/report.ts';
import { PREVIEW, storeOf } from '../publishing/store/store.ts';
import { readConfig } from '../reading/config.ts';
import { openKeptStore } from './kept-store.ts';
import { failureOf, noticesOf, noticesOfFailure, type Failure } from './notices.ts';
import { placeholderPage } from './page.ts';
import { createRounds } from './rounds.ts';
import { buildPreviewScript } from './script.ts';
import { openServer } from './server.ts';
import { watchFolders } from './watch.ts';

export interface PreviewOptions extends Pick<BuildOptions, 'site' | 'articles' | 'assets' | 'drafts' | 'future' | 'jobs' | 'onProgress'> {
  readonly host: string;
  /** The first that is tried; `0` lets the system choose. */
  readonly port: number;
  readonly onEvent: (event: PreviewEvent) => void;
}

export type PreviewEvent =
  /** Pages can be asked for; the first build is yet to come. */
  | { readonly kind: 'serving'; readonly url: string; readonly port: number }
  | { readonly kind: 'built'; readonly report: BuildReport; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly language: Language };

export interface Preview {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Throws before anything is served: a `LockedError` when the paper has a preview already, a `PortError` without a free
 * port.
 */
export async function openPreview(options: PreviewOptions): Promise<Preview> {
  const { site, onEvent } = options;
  const home = path.join(storeOf(site), PREVIEW);
  mkdirSync(home, { recursive: true });
  const lock = acquireLock(path.join(home, 'lock'));
  process.on('exit', lock.release);
  const store = openKeptStore(path.join(home, 'store'));
  const out = path.join(home, 'site');
  const run = randomUUID().slice(0, 8);

  let builds = 0;
  let language: Language = 'ko';
  let basePath = '';
  let news: News = { type: NEWS, edition: `${run}-0`, previous: '', changed: undefined, gone: [], notices: noticesOf({ problems: [], language, published: true }) };
  let nextDue: NodeJS.Timeout | undefined;

  async function buildOnce(): Promise<void> {
    const began = performance.now();
    try {
      if (watching.refresh() && builds > 0) rounds.ask();
      const { config } = await readConfig(site);
      basePath = config?.basePath ?? basePath;
      const built = await buildPaper({ ...options, out, releases: undefined, holdInvalid: true, now: Date.now(), clean: false, explain: undefined, shard: undefined }, store.open);
      // Where the settings cannot be read, the language of the site is what it was.
      if (built.published) language = built.language;
      const report = { ...built, language };
      publishNews(report.lists, noticesOf(report));
      wakeWhenDue(report);
      onEvent({ kind: 'built', report, milliseconds: Math.round(performance.now() - began) });
    } catch (error) {
      const failure = failureOf(error, site);
      publishNews(NOTHING, noticesOfFailure(failure, language));
      onEvent({ kind: 'failed', failure, language });
    }
    builds += 1;
  }

  function publishNews(lists: BuildReport['lists'], notices: Notices): void {
    const { edition: previous } = news;
    const changed = [...lists.added, ...lists.changed, ...lists.removed];
    const edition = changed.length === 0 ? previous : `${run}-${builds + 1}`;
    news = { type: NEWS, edition, previous, changed: changed.length > NAMED ? undefined : changed, gone: lists.removed.slice(0, NAMED), notices };
    server.tell(news);
  }

  /** An article whose time comes changes the site although no file does. */
  function wakeWhenDue({ waiting }: BuildReport): void {
    clearTimeout(nextDue);
    const due = waiting.articles.find(({ why }) => why === 'future')?.date;
    const delay = due === undefined ? Number.POSITIVE_INFINITY : Date.parse(due) - Date.now() + 1;
    if (delay < LONGEST_TIMER) nextDue = setTimeout(rounds.ask, delay);
  }

  function rest(): void {
    try {
      store.flush();
    } catch {
      // The store only saves work for the next preview; a full disk is told when the site is built.
    }
  }

  function release(): void {
    process.off('exit', lock.release);
    lock.release();
  }

  const rounds = createRounds({ work: buildOnce, rest });
  const watching = watchFolders([path.join(site, 'content'), options.articles, options.assets, path.join(site, 'theme')], rounds.ask);
  const state = () => ({ basePath, news, placeholder: () => placeholderPage(language) });
  const server = await openServer({ ...options, folder: out, script: await buildPreviewScript(), state }).catch((error: unknown) => {
    release();
    throw error;
  });
  basePath = (await readConfig(site)).config?.basePath ?? '';
  const url = `http://${options.host}:${server.port}${basePath}/`;
  onEvent({ kind: 'serving', url, port: server.port });
  rounds.ask();

  return {
    url,
    async close() {
      clearTimeout(nextDue);
      watching.close();
      await server.close();
      await rounds.close();
      store.close();
      release();
    },
  };
}

/** Files that pages are told by name. */
const NAMED = 2000;

const NOTHING: BuildReport['lists'] = { added: [], changed: [], removed: [] };

/** Milliseconds. Timers of a longer time begin at once. */
const LONGEST_TIMER = 2 ** 31;

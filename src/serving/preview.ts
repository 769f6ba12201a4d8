/**
 * The preview: the site as it will be, built again whenever something of it changes and shown in open browsers. Whatever
 * is wrong with the paper, it goes on: the site that was last good stays, and pages and terminal are told.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { encodePath } from '../base/urls.ts';
import type { Language } from '../config/config.ts';
import { buildPaper } from '../publishing/build.ts';
import { acquireLock } from '../publishing/lock.ts';
import type { BuildOptions } from '../publishing/options.ts';
import { isEmpty } from '../publishing/published-lists.ts';
import type { BuildReport } from '../publishing/report.ts';
import { PREVIEW, storeOf, type OpenStore } from '../publishing/store/store.ts';
import { readConfig } from '../reading/config.ts';
import { createBulletin } from './bulletin.ts';
import { createDueTimer } from './due-timer.ts';
import { openKeptStore } from './kept-store.ts';
import { failureOf, noticesOf, noticesOfFailure, type Failure } from './notices.ts';
import { placeholderPage } from './page.ts';
import { rehearsing } from './rehearsal.ts';
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
  | ({ readonly kind: 'built' } & Built)
  | { readonly kind: 'failed'; readonly failure: Failure; readonly language: Language };

interface Built {
  readonly report: BuildReport;
  readonly milliseconds: number;
}

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

  let language: Language = 'ko';
  const bulletin = createBulletin(noticesOf({ problems: [], language, published: true }));
  let basePath = '';
  let isBegun = false;
  let isRehearsed = false;

  async function round(): Promise<void> {
    try {
      tell(await build(store.open, options.onProgress));
    } catch (error) {
      const failure = failureOf(error, site);
      server.tell(bulletin.issue(NOTHING, noticesOfFailure(failure, language)));
      onEvent({ kind: 'failed', failure, language });
    }
  }

  /** Makes ready for the first edit, and for the next preview. */
  async function rest(): Promise<void> {
    try {
      if (!isRehearsed) await rehearse();
      store.flush();
    } catch {
      // This only saves work. A theme that broke or a full disk is told when the site is built.
    }
  }

  /** Nobody hears of it, but of what was saved meanwhile, which it has published. */
  async function rehearse(): Promise<void> {
    const built = await build(rehearsing(store.open), () => {});
    isRehearsed = built.report.published;
    if (!isEmpty(built.report.lists)) tell(built);
  }

  async function build(open: OpenStore, onProgress: BuildOptions['onProgress']): Promise<Built> {
    const began = performance.now();
    if (watching.refresh() && isBegun) rounds.ask();
    isBegun = true;
    const { config } = readConfig(site);
    basePath = config?.basePath ?? basePath;
    const report = await buildPaper({ ...options, onProgress, out, releases: undefined, holdInvalid: true, now: Date.now(), clean: false, explain: undefined, shard: undefined }, open);
    // Where the settings cannot be read, the language of the site is what it was.
    if (report.published) language = report.language;
    return { report: { ...report, language }, milliseconds: Math.round(performance.now() - began) };
  }

  function tell({ report, milliseconds }: Built): void {
    server.tell(bulletin.issue(report.lists, noticesOf(report)));
    dueTimer.set(report.waiting.articles.find(({ why }) => why === 'future')?.ms);
    onEvent({ kind: 'built', report, milliseconds });
  }

  function release(): void {
    process.off('exit', lock.release);
    lock.release();
  }

  const rounds = createRounds({ work: round, rest });
  const dueTimer = createDueTimer(rounds.ask);
  const watching = watchFolders([path.join(site, 'content'), options.articles, options.assets, path.join(site, 'theme')], rounds.ask);
  const state = () => ({ basePath, news: bulletin.latest(), placeholder: () => placeholderPage(language) });
  const server = await openServer({ ...options, folder: out, script: await buildPreviewScript(), state }).catch((error: unknown) => {
    release();
    throw error;
  });
  basePath = readConfig(site).config?.basePath ?? '';
  const url = `http://${options.host}:${server.port}${encodePath(basePath)}/`;
  onEvent({ kind: 'serving', url, port: server.port });
  rounds.ask();

  return {
    url,
    async close() {
      // A round that is under way looks for folders and sets the timer.
      await rounds.close();
      dueTimer.set(undefined);
      watching.close();
      await server.close();
      store.close();
      release();
    },
  };
}

const NOTHING: BuildReport['lists'] = { added: [], changed: [], removed: [] };

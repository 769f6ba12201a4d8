/**
 * The service worker: a thread of the browser's own that stands between the pages and the network. Where there is a
 * connection, pages come from it, always; without one, those that were read are shown as they were, and every other
 * address shows the offline page.
 */
import { READ_PAGES } from '../kept/read-pages.ts';

/** Written before this script when the site is built. */
declare const OFFLINE: {
  /** Paths on the server: the offline page and what it needs, and the folder of the theme's files, whose names say what they hold. */
  readonly page: string;
  readonly files: readonly string[];
  readonly theme: string;
  /** Differs with the theme. */
  readonly edition: string;
};
declare const self: ServiceWorkerGlobalScope;

/** Pages that are kept. */
const LIMIT = 60;

// Papers on one host, each below its own path, share the browser's stores.
const prefixes = ['sokbo-shell ', READ_PAGES].map((kind) => `${kind}${OFFLINE.page} `);
const [shell = '', read = ''] = prefixes.map((prefix) => prefix + OFFLINE.edition);
const theme = self.location.origin + OFFLINE.theme;

self.addEventListener('install', (event) => {
  event.waitUntil(fillShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.registration.navigationPreload?.enable(), dropOtherEditions(), self.clients.claim().then(keepOpenPages)]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET') event.respondWith(answerPage(event));
  else if (request.url.startsWith(theme)) event.respondWith(answerFile(event));
});

async function fillShell(): Promise<void> {
  const cache = await caches.open(shell);
  await cache.addAll([OFFLINE.page, ...OFFLINE.files]);
}

async function dropOtherEditions(): Promise<void> {
  const names = await caches.keys();
  const isOld = (name: string): boolean => name !== shell && name !== read && prefixes.some((prefix) => name.startsWith(prefix));
  await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
}

/** The pages that were open before there was a worker to see them. */
async function keepOpenPages(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window' });
  await Promise.all(windows.map(async ({ url }) => keep(url, await fetch(url)).catch(() => undefined)));
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    const preloaded: Response | undefined = await event.preloadResponse;
    const response = preloaded ?? (await fetch(request));
    // A device that is full keeps no more.
    event.waitUntil(keep(request.url, response.clone()).catch(() => undefined));
    return response;
  } catch {
    return (await kept(request.url)) ?? (await kept(OFFLINE.page)) ?? Response.error();
  }
}

/** Kept when it is first wanted: a reader who never searches never loads what searches. */
async function answerFile(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const known = await kept(request.url);
  if (known !== undefined) return known;
  const response = await fetch(request);
  if (response.status === 200) event.waitUntil(keepFile(request.url, response.clone()).catch(() => undefined));
  return response;
}

async function keepFile(url: string, response: Response): Promise<void> {
  const cache = await caches.open(shell);
  await cache.put(url, response);
}

async function kept(url: string): Promise<Response | undefined> {
  return caches.match(withoutQuery(url), { ignoreVary: true });
}

/** Keeps a page, the last of those that were read; forgets one that the paper has taken down. Whatever else was answered is passed over. */
async function keep(url: string, response: Response): Promise<void> {
  const cache = await caches.open(read);
  if (response.status === 404 || response.status === 410) await cache.delete(withoutQuery(url));
  const isPage = response.status === 200 && !response.redirected && response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage) return;
  await cache.put(withoutQuery(url), response);
  const pages = await cache.keys();
  await Promise.all(pages.slice(0, -LIMIT).map((page) => cache.delete(page)));
}

/** One page, whatever it is asked. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url, self.location.href);
  return origin + pathname;
}

/**
 * Answers requests for pages, with the preview's own script in those that a person opens: only what is served holds it,
 * never a published file. What is no page is left to whoever comes next.
 */
import { readFileSync, statSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { PREVIEW_SCRIPT, type News } from '../base/preview.ts';
import { decodePath, encodePath, outputPathOf } from '../base/urls.ts';
import { SERVICE_WORKER_URL } from '../site/addresses.ts';
import { hasCode } from '../publishing/output-error.ts';
import { isInside } from '../publishing/output-folder.ts';
import { withScript } from './page.ts';

export interface HandlerOptions {
  /** Folder of the built site, which need not be there yet. */
  readonly folder: string;
  /** The preview's script for browsers. */
  readonly script: string;
  readonly state: () => ServedState;
}

export interface ServedState {
  /** `''` or `/paper`: where the site expects to lie; decoded. */
  readonly basePath: string;
  readonly news: Pick<News, 'edition'>;
  /** Shown for every page as long as there is no site. */
  readonly placeholder: () => string;
}

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Answers every request: an error on the way is told to who asked, and ends nothing. */
export function createHandler({ folder, script, state }: HandlerOptions): Handler {
  const inFolder = (file: string): string => path.join(folder, file);
  const isThere = (file: string): boolean => look(inFolder(file))?.isFile() === true;

  const answer: Handler = (request, response, next) => {
    const { basePath, news, placeholder } = state();
    const sendPage = (status: number, file: string, html: string): void => {
      send(response, status, 'text/html', isOpenedByPerson(request) ? withScript(html, { basePath, edition: news.edition, file }) : html);
    };
    const asked = decodePath((request.url ?? '/').replace(/[?#].*$/u, ''));
    if (asked !== undefined && asked !== basePath && !asked.startsWith(`${basePath}/`)) return redirect(response, 302, `${basePath}/`);
    const sitePath = asked?.slice(basePath.length);
    if (sitePath === PREVIEW_SCRIPT) return send(response, 200, 'text/javascript', script);
    if (sitePath === SERVICE_WORKER_URL) return send(response, 200, 'text/javascript', RETIRING);
    const file = sitePath === undefined ? undefined : outputPathOf(sitePath);
    if (file !== undefined && (file.includes('\0') || !isInside(inFolder(file), folder))) return sendStatus(response, 400);
    if (file !== undefined && isThere(file)) {
      if (file.endsWith('.html')) return sendPage(200, file, readFileSync(inFolder(file), 'utf8'));
      request.url = encodePath(`/${file}`);
      return next();
    }
    if (sitePath !== undefined && isThere(outputPathOf(`${sitePath}/`))) return redirect(response, 301, `${basePath}${sitePath}/`);
    if (isThere(LOST)) return sendPage(404, LOST, readFileSync(inFolder(LOST), 'utf8'));
    sendPage(503, '', placeholder());
  };

  return (request, response, next) => {
    try {
      answer(request, response, next);
    } catch {
      // A file may go between being found and being read.
      if (response.headersSent) response.destroy();
      else sendStatus(response, 500);
    }
  };
}

/** No file has a name that is too long for one. */
function look(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (hasCode(error, 'ENAMETOOLONG')) return undefined;
    throw error;
  }
}

const LOST = '404.html';

/** A preview shows what is on the disk, or nothing: no worker keeps pages of it, nor goes on with those of another site at this address. */
const RETIRING = "addEventListener('install', () => skipWaiting());\naddEventListener('activate', (event) => event.waitUntil(registration.unregister()));\n";

/** Not fetched by a script of a page, which takes only a part of it. */
function isOpenedByPerson({ headers }: IncomingMessage): boolean {
  return (headers['sec-fetch-mode'] ?? 'navigate') === 'navigate';
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-cache');
  response.end(text);
}

function sendStatus(response: ServerResponse, status: number): void {
  send(response, status, 'text/plain', `${status}\n`);
}

/** `to`: a decoded path. With two slashes before it, it would name another server. */
function redirect(response: ServerResponse, status: number, to: string): void {
  response.statusCode = status;
  response.setHeader('Location', encodePath(to.replace(/^\/+/u, '/')));
  response.end();
}

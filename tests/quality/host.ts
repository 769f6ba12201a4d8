/** A folder as a static host serves it: compressed, with cache headers, over HTTP on this machine. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Host {
  /** `http://localhost:PORT`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contents: Buffer;
}

/** MIME types by the ending of a file's name. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};
const COMPRESSED = /^(?:text\/|application\/|image\/svg)/;
/** Files whose name changes with their contents. */
const HASHED = /^\/(?:theme|pictures|cards)\//;

/** Each file is read and compressed once: what is measured is the paper, not this host. */
export async function hostFolder(folder: string): Promise<Host> {
  const answers = new Map<string, Promise<Answer>>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const encoding = encodingFor(request);
    const key = `${encoding} ${pathname}`;
    const answer = answers.get(key) ?? answerFor(folder, pathname, encoding);
    answers.set(key, answer);
    void answer.then((found) => send(request, response, found));
  });
  return { origin: await listen(server), close: () => stop(server) };
}

type Encoding = 'br' | 'gzip' | 'identity';

function encodingFor(request: IncomingMessage): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

async function answerFor(folder: string, pathname: string, encoding: Encoding): Promise<Answer> {
  const wanted = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
  const found = await contentsOf(path.join(folder, wanted));
  const file = found === undefined ? '/404.html' : wanted;
  const contents = found ?? (await contentsOf(path.join(folder, file))) ?? Buffer.from('');
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const used = COMPRESSED.test(type) ? encoding : 'identity';
  return {
    status: found === undefined ? 404 : 200,
    headers: {
      'content-type': type,
      'cache-control': HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
      etag: `"${createHash('sha256').update(contents).digest('base64url').slice(0, 16)}-${used}"`,
      vary: 'accept-encoding',
      ...(used === 'identity' ? {} : { 'content-encoding': used }),
    },
    contents: compress(contents, used),
  };
}

function contentsOf(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}

function compress(contents: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return encoding === 'gzip' ? gzipSync(contents) : contents;
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, contents }: Answer): void {
  const isKnown = status === 200 && request.headers['if-none-match'] === headers['etag'];
  response.writeHead(isKnown ? 304 : status, isKnown ? headers : { ...headers, 'content-length': contents.length });
  response.end(isKnown || request.method === 'HEAD' ? undefined : contents);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://localhost:${address.port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

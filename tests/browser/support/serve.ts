/** A folder as a web site on this machine, under the strictest content security policy that the paper can live with. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface ServedFolder {
  /** `http://localhost:PORT`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** What an address asks for whose page should arrive as over a slow line: in parts, with a pause after each. */
export const SLOWLY = '?slowly';
/** What an address asks for whose page should be as if the paper had taken it down. */
export const TAKEN_DOWN = '?taken-down';
const PARTS = 8;
/** Milliseconds, enough for a browser to paint. */
const PAUSE = 60;
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

export async function serve(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (search === TAKEN_DOWN) {
      response.writeHead(410, { 'content-type': TYPES['.html'] }).end('<!doctype html><title>410</title><link rel="icon" href="data:,">');
      return;
    }
    const file = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    readFile(path.join(folder, file)).then(
      (contents) => {
        response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'content-security-policy': POLICY });
        if (search === SLOWLY) void sendSlowly(response, contents);
        else response.end(contents);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function sendSlowly(response: ServerResponse, contents: Buffer): Promise<void> {
  for (let part = 0; part < PARTS; part += 1) {
    response.write(contents.subarray((contents.length * part) / PARTS, (contents.length * (part + 1)) / PARTS));
    await setTimeout(PAUSE);
  }
  response.end();
}

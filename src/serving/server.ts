/** The preview's web server: Eleventy's dev server over the folder of the built site, and its line to open pages. */
import type { Server } from 'node:http';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import type { News } from '../base/preview.ts';
import { createHandler, type HandlerOptions, type ServedState } from './handler.ts';

export interface ServerOptions extends Omit<HandlerOptions, 'state'> {
  /** The name of this machine that is listened to. */
  readonly host: string;
  /** The first that is tried; `0` lets the system choose. */
  readonly port: number;
  readonly state: () => ServedState & {
    /** What a page hears when it connects. */
    readonly news: News;
  };
}

export interface PreviewServer {
  readonly port: number;
  /** Tells every open page. */
  readonly tell: (news: News) => void;
  readonly close: () => Promise<void>;
}

/** Neither this port nor the next ones are free, or none may be used. */
export class PortError extends Error {
  readonly first: number;
  readonly last: number;

  constructor(first: number, last: number, cause: unknown) {
    super(`No port from ${first} to ${last} can be used.`, { cause });
    this.first = first;
    this.last = last;
  }
}

/** Listens at `port` or one of the next ports. Throws a `PortError`. */
export async function openServer(options: ServerOptions): Promise<PreviewServer> {
  const server = new EleventyDevServer('sokbo', options.folder, {
    liveReload: false,
    domDiff: false,
    headers: { 'Cache-Control': 'no-cache' },
    messageOnStart: false,
    logger: { info: ignore, log: ignore, error: ignore },
    middleware: [createHandler(options)],
  });
  const port = await listen(server.server, options);
  await server.ready();
  server.updateServer.on('connection', (socket) => {
    // Whatever a browser says wrong closes its connection; without a listener it would end the process.
    socket.on('error', ignore);
    socket.send(JSON.stringify(options.state().news));
  });
  return { port, tell: (news) => server.sendUpdateNotification(news), close: () => server.close() };
}

function ignore(): void {}

/** Ports that are tried. */
const TRIES = 10;

async function listen(server: Server, { host, port }: ServerOptions): Promise<number> {
  // The dev server's own way to the next port would listen to the whole network, and ends the process without one.
  server.removeAllListeners('error');
  const last = port + TRIES - 1;
  for (let tried = port; ; tried += 1) {
    try {
      return await listenAt(server, host, tried);
    } catch (error) {
      if (tried === last || !isTaken(error)) throw new PortError(port, tried, error);
    }
  }
}

/** The port: `0` lets the system choose. */
function listenAt(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject).on('error', ignore);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** The part of Eleventy's dev server that the preview uses; the package ships no declarations of its own. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  export interface DevServerOptions {
    readonly liveReload: boolean;
    readonly domDiff: boolean;
    readonly headers: Readonly<Record<string, string>>;
    readonly messageOnStart: false;
    readonly logger: Readonly<Record<'info' | 'log' | 'error', (message: string) => void>>;
    readonly middleware: readonly ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
  }

  export interface UpdateSocket {
    send(text: string): void;
    on(event: 'error', listener: () => void): void;
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: DevServerOptions);
    readonly server: Server;
    /** There is one as soon as the server listens. */
    readonly updateServer: { on(event: 'connection', listener: (socket: UpdateSocket) => void): void };
    ready(): Promise<void>;
    sendUpdateNotification(message: object): void;
    close(): Promise<void>;
  }
}

import { get, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NEWS, type News } from '../../src/base/preview.ts';
import { noticesOf } from '../../src/serving/notices.ts';
import { openServer, PortError, type PreviewServer } from '../../src/serving/server.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const PAGE = '<!doctype html><html lang="ko"><head><title>해솔</title></head><body>$& 본문</body></html>';
const FILES = { 'index.html': PAGE, '404.html': PAGE, '부두/index.html': PAGE, 'fragments/top.html': '<ul></ul>', 'assets/a.svg': '<svg/>', 'assets/부두?.svg': '<svg/>', 'feed.xml': '<feed/>' };
const news: News = { type: NEWS, edition: 'run-1', previous: 'run-0', changed: [], gone: [], notices: noticesOf({ problems: [], language: 'ko', published: true }) };

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

async function served(files: Readonly<Record<string, string>> = FILES, basePath = '') {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const server = await openServer({ folder, host: 'localhost', port: 0, script: '/* script */', state: () => ({ basePath, news, placeholder: () => '<html><head></head>곧</html>' }) });
  onTestFinished(() => server.close());
  return { server, ask: (path: string, headers: Readonly<Record<string, string>> = {}) => ask(server, path, headers) };
}

/** As it is written, without the tidying that `fetch` does to addresses. */
function ask({ port }: PreviewServer, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }));
    }).on('error', reject);
  });
}

/** What is no WebSocket frame, over a connection that was to hear the news; resolves when it is closed. */
function speakNonsense({ port }: PreviewServer): Promise<void> {
  const hello = ['GET / HTTP/1.1', 'Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: c29rYm8gcHJldmlldyAwMQ==', '', ''];
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => socket.write(hello.join('\r\n')));
    socket.once('data', () => socket.write(Buffer.alloc(8, 0xff)));
    socket.on('close', () => resolve());
  });
}

describe("the preview's server", () => {
  it('serves pages with its script, whatever stands in them', async () => {
    const { ask } = await served();
    const { status, headers, text } = await ask('/');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toBe(PAGE.replace('</head>', () => '<script defer src="/.sokbo/preview.js" data-base="" data-edition="run-1" data-file="index.html"></script></head>'));
    expect(await ask('/.sokbo/preview.js')).toMatchObject({ status: 200, text: '/* script */' });
  });

  it("serves what a page's script fetches as it is", async () => {
    const { ask } = await served();
    expect((await ask('/', { 'sec-fetch-mode': 'cors' })).text).toBe(PAGE);
    expect((await ask('/fragments/top.html')).text).toBe('<ul></ul>');
    expect(await ask('/assets/a.svg')).toMatchObject({ status: 200, text: '<svg/>', headers: { 'content-type': 'image/svg+xml' } });
  });

  it('lets no worker keep pages: one that another site left here goes', async () => {
    const { ask } = await served({ ...FILES, 'service-worker.js': 'keep()' });
    const { headers, text } = await ask('/service-worker.js');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(text).toContain('registration.unregister()');
    expect(text).not.toContain('keep()');
  });

  it('knows Hangul addresses, and where a folder lacks its slash', async () => {
    const { ask } = await served();
    expect(await ask('/%EB%B6%80%EB%91%90/')).toMatchObject({ status: 200 });
    expect(await ask('/%EB%B6%80%EB%91%90')).toMatchObject({ status: 301, headers: { location: '/%EB%B6%80%EB%91%90/' } });
  });

  it('leads to its own pages alone, however many slashes are asked for', async () => {
    const { ask } = await served();
    expect(await ask('//%EB%B6%80%EB%91%90')).toMatchObject({ status: 301, headers: { location: '/%EB%B6%80%EB%91%90/' } });
  });

  it('answers for what is not there by the lost page', async () => {
    const { ask } = await served();
    for (const path of ['/none/', '/none.pdf', '/%E0%A4%A', `/${'a'.repeat(300)}`, `/${'a'.repeat(300)}.pdf`]) expect(await ask(path)).toMatchObject({ status: 404, text: expect.stringContaining('data-file="404.html"') });
  });

  it('never leaves its folder', async () => {
    const { ask } = await served();
    for (const path of ['/%2e%2e/%2e%2e/etc/hosts', '/../../etc/hosts', '/%00']) expect((await ask(path)).status).toBe(400);
  });

  it('serves a site that expects to lie in a folder', async () => {
    const { ask } = await served(FILES, '/paper');
    expect((await ask('/paper/')).text).toContain('src="/paper/.sokbo/preview.js"');
    expect((await ask('/paper/feed.xml')).text).toBe('<feed/>');
    expect(await ask('/paper/%EB%B6%80%EB%91%90?a=b')).toMatchObject({ status: 301, headers: { location: '/paper/%EB%B6%80%EB%91%90/' } });
    expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/paper/' } });
  });

  it('serves a site that expects to lie in a folder of a Hangul name, however its address is escaped', async () => {
    const { ask } = await served(FILES, '/신문');
    const base = '/%EC%8B%A0%EB%AC%B8';
    for (const path of [`${base}/`, `${base.toLowerCase()}/`, `${base}/?a=b`]) expect(await ask(path)).toMatchObject({ status: 200, text: expect.stringContaining('data-base="/신문"') });
    expect(await ask(`${base}/assets/a.svg?a=b`)).toMatchObject({ status: 200, text: '<svg/>' });
    expect(await ask(`${base}/assets/%EB%B6%80%EB%91%90%3F.svg`)).toMatchObject({ status: 200, text: '<svg/>' });
    expect(await ask(`${base}/%EB%B6%80%EB%91%90`)).toMatchObject({ status: 301, headers: { location: `${base}/%EB%B6%80%EB%91%90/` } });
    expect(await ask(`${base}/none/`)).toMatchObject({ status: 404 });
    for (const path of ['/', '/paper/', '/%EC%8B%A0%EB%AC%B8%EC%A7%80/']) expect(await ask(path)).toMatchObject({ status: 302, headers: { location: `${base}/` } });
  });

  it('goes on after a request that it cannot answer', async () => {
    const folder = temporaryFolder();
    const server = await openServer({ folder, host: 'localhost', port: 0, script: '', state: () => { throw new Error('a bug'); } });
    onTestFinished(() => server.close());
    for (const path of ['/', '/a']) expect((await ask(server, path, {})).status).toBe(500);
  });

  it('goes on after a browser that speaks nonsense', async () => {
    const { server, ask } = await served();
    await speakNonsense(server);
    expect((await ask('/')).status).toBe(200);
  });

  it('asks for patience while there is no site', async () => {
    const { ask } = await served({});
    expect(await ask('/2026/')).toMatchObject({ status: 503, text: expect.stringContaining('data-file=""') });
  });

  it('takes the next port where one is used, and says when there is none', async () => {
    const { server } = await served();
    const options = { folder: temporaryFolder(), host: 'localhost', script: '', state: () => ({ basePath: '', news, placeholder: () => '' }) };
    const next = await openServer({ ...options, port: server.port });
    onTestFinished(() => next.close());
    expect(next.port).toBeGreaterThan(server.port);
    await expect(openServer({ ...options, host: 'no-such-host.invalid', port: 0 })).rejects.toThrow(PortError);
  });
});

import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { hostFolder } from './host.ts';

test('serves a folder compressed, lets browsers keep what is hashed, and answers what is lost with its page', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { '부두/index.html': '<p>부두</p>', 'theme/sokbo.1a2b.css': 'p {}', '404.html': '<p>없음</p>' });
  const { origin, close } = await hostFolder(folder);
  try {
    const page = await fetch(`${origin}/부두/`, { headers: { 'accept-encoding': 'br' } });
    expect([page.status, page.headers.get('content-encoding'), await page.text()]).toEqual([200, 'br', '<p>부두</p>']);
    expect(page.headers.get('cache-control')).toContain('must-revalidate');
    const etag = page.headers.get('etag') ?? '';
    expect((await fetch(`${origin}/부두/`, { headers: { 'accept-encoding': 'br', 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${origin}/theme/sokbo.1a2b.css`)).headers.get('cache-control')).toContain('immutable');
    const lost = await fetch(`${origin}/없는/`);
    expect([lost.status, await lost.text()]).toEqual([404, '<p>없음</p>']);
  } finally {
    await close();
  }
});

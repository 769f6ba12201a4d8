import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readBody } from '../../src/reading/body.ts';
import { readFrom } from '../support/read-articles.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function bodyOf(contents: string): Promise<{ file: string; read: () => string }> {
  const folder = temporaryFolder();
  const file = path.join(folder, '2026-11-22-a.md');
  writeFileSync(file, contents);
  const { articles } = await readFrom(folder);
  const [article] = articles;
  if (article === undefined) throw new Error('No article was read');
  return { file, read: () => readBody(article.body) };
}

it('gives the body that the article was read with', async () => {
  const { read } = await bodyOf('\ufeff---\r\ntitle: 제목\r\n---\r\n\r\n첫째\r\n\r\n---\r\n\r\n둘째');
  expect(read()).toBe('\n첫째\n\n---\n\n둘째');
});

it('gives an empty body as such', async () => {
  expect((await bodyOf('---\ntitle: 제목\n---')).read()).toBe('');
});

it('does not mind another front matter, but another body, and a file that is no text any more', async () => {
  const { file, read } = await bodyOf('---\ntitle: 제목\n---\n본문');
  writeFileSync(file, '---\ntitle: 다른 제목\n---\n본문');
  expect(read()).toBe('본문');
  for (const contents of ['---\ntitle: 제목\n---\n다른 본문', '본문', '', Buffer.from([0xff, 0xfe])]) {
    writeFileSync(file, contents);
    expect(read).toThrow('was changed during the build');
  }
});

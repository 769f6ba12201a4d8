/** Writes made articles as a paper's folder that the command can build. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SECTIONS } from './articles/words.ts';
import { makeArticles, type MakerOptions } from './make-articles.ts';

const SETTINGS = `name: 해솔일보
url: https://haesol.example
description: 만든 기사로 속도를 재는 신문
sections:
${SECTIONS.map(([name]) => `  - ${name}`).join('\n')}
`;

/** One grey pixel, which stands for the two stock pictures of every article. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');

/** Fills an empty or absent folder; the articles lie in `content/articles`. */
export async function makeSite(folder: string, options: MakerOptions): Promise<void> {
  const articles = articlesFolderOf(folder);
  await mkdir(articles, { recursive: true });
  for (const { fileName, text } of makeArticles(options)) await writeFile(path.join(articles, fileName), text);
  const pictures = path.join(folder, 'assets', 'img');
  await mkdir(pictures, { recursive: true });
  await writeFile(path.join(pictures, 'news.png'), PICTURE);
  await writeFile(path.join(pictures, 'newspaper.png'), PICTURE);
  await writeFile(path.join(folder, 'content', 'site.yaml'), SETTINGS);
}

export function articlesFolderOf(folder: string): string {
  return path.join(folder, 'content', 'articles');
}

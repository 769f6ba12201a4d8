import { rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MissingPicture } from '../../src/publishing/missing-pictures.ts';
import { buildSite, createSite } from '../support/build-site.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const article = (title: string, date: string, body: string, fields = ''): string => `---\ntitle: ${title}\ndate: ${date}\n${fields}---\n\n${body}\n`;

let site = '';
const missing = async (): Promise<readonly MissingPicture[]> => (await buildSite(site, { out: path.join(site, '_site') })).report.missingPictures;

beforeEach(async () => {
  site = createSite({
    'content/articles/old.md': article('옛 기사', '2026-10-01 09:00', '![부두](/assets/quay.svg)'),
    'assets/quay.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="10" height="10"/></svg>\n',
  });
  expect(await missing()).toEqual([]);
});

describe('a picture that is not there', () => {
  const pictures = ['/assets/gone.svg', '/assets/%EA%B0%84%20%EA%B3%B3.png', '/assets/quay.svg', '/assets/quay.svg?v=2', '/assets/notes.txt', '/root.bin', '/feed.xml', 'https://elsewhere.example/a.png'];

  it('is told of the pages that were made, and of no others', async () => {
    writeFiles(site, {
      'assets/notes.txt': '그림이 아니다.',
      'content/root/root.bin': '그림이 아니다.',
      'content/articles/newest.md': article('가장 새 기사', '2026-11-21 09:00', pictures.map((src) => `![그림](${src})`).join('\n\n'), 'image: /assets/head.png\n'),
    });
    expect(await missing()).toEqual(['/assets/head.png', '/assets/gone.svg', '/assets/간 곳.png'].map((src) => ({ src, url: '/2026/11/21/newest/' })));
    expect(await missing()).toEqual([]);
  });

  it('is told when it goes', async () => {
    rmSync(path.join(site, 'assets/quay.svg'));
    expect(await missing()).toEqual([{ src: '/assets/quay.svg', url: '/2026/10/01/old/' }]);
  });
});

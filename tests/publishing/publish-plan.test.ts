import { describe, expect, it } from 'vitest';
import type { Rank, StagedFile } from '../../src/publishing/collection.ts';
import { planPublish } from '../../src/publishing/publish-plan.ts';

function staged(file: string, rank: Rank, over: StagedFile['over']): StagedFile {
  return { file, from: `files/${file}`, rank, size: 1, over };
}

describe('the order of a publish', () => {
  it('is new files, changed files, removals; and assets, articles, lists, feeds among each', () => {
    const plan = planPublish({
      publishId: 'publish-1',
      staged: [
        staged('feed.xml', 'feed', 'different'),
        staged('index.html', 'list', 'different'),
        staged('b/index.html', 'article', 'different'),
        staged('tags/new/index.html', 'list', 'absent'),
        staged('c/index.html', 'article', 'absent'),
        staged('a/index.html', 'article', 'absent'),
        staged('style.new.css', 'asset', 'absent'),
      ],
      removed: ['style.old.css', 'gone/index.html'],
      unused: [],
    });
    expect(plan.moves.map(({ to }) => to)).toEqual([
      'style.new.css',
      'a/index.html',
      'c/index.html',
      'tags/new/index.html',
      'b/index.html',
      'index.html',
      'feed.xml',
    ]);
    expect(plan).toMatchObject({ removeFirst: [], removeLast: ['gone/index.html', 'style.old.css'], emptied: ['gone'] });
  });

  it('clears the way before anything else', () => {
    const plan = planPublish({
      publishId: 'publish-1',
      staged: [staged('news/index.html', 'list', 'absent'), staged('about', 'article', 'folder')],
      removed: ['news', 'about/a/b.html', 'other.html'],
      unused: ['empty'],
    });
    expect(plan.removeFirst).toEqual(['about/a/b.html', 'news']);
    expect(plan.removeLast).toEqual(['other.html']);
    expect(plan.emptied).toEqual(['about/a', 'empty', 'about']);
  });

  it('removes a page before it comes back under another case, which some disks cannot tell apart', () => {
    const plan = planPublish({
      publishId: 'publish-1',
      staged: [staged('news/a/index.html', 'article', 'absent')],
      removed: ['News/a/index.html', 'News/b/index.html'],
      unused: [],
    });
    expect(plan).toMatchObject({ removeFirst: ['News/a/index.html'], removeLast: ['News/b/index.html'] });
  });
});

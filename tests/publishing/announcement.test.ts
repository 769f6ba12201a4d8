import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAnnouncement, type Publishes } from '../../src/publishing/announcement.ts';
import type { PublishedLists } from '../../src/publishing/published-lists.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const added = (...files: readonly string[]): PublishedLists => ({ added: files, changed: [], removed: [] });

/** Publishes of one paper, of which each may end before it has told. `absent`: files that are not on the site in the end. */
function createDesk(...absent: readonly string[]) {
  const file = path.join(temporaryFolder(), '.sokbo', 'published.json');
  const prepare = (publishes: Publishes, lists: PublishedLists) => {
    const announcement = openAnnouncement(file, publishes, (name) => !absent.includes(name));
    announcement.prepare(lists);
    return announcement;
  };
  const publish = (publishes: Publishes, lists: PublishedLists) => {
    prepare(publishes, lists).announce();
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  };
  return { file, prepare, publish };
}

describe('published.json', () => {
  it('lists what the last publish changed, for whoever sends it on', () => {
    const { publish } = createDesk();
    expect(publish({ publishId: 'one', liveId: undefined }, added('a.html'))).toEqual({ added: ['a.html'], changed: [], removed: [] });
    expect(publish({ publishId: 'two', liveId: 'one' }, { added: [], changed: ['가.html'], removed: ['b.html'] })).toEqual({ added: [], changed: ['가.html'], removed: ['b.html'] });
  });

  it('is written only when everything is live', () => {
    const { file, prepare } = createDesk();
    prepare({ publishId: 'one', liveId: undefined }, added('a.html'));
    expect(existsSync(file)).toBe(false);
  });

  it('tells of a publish that went live and ended before it could', () => {
    const { prepare, publish } = createDesk('b.html', 'e.html');
    prepare({ publishId: 'two', liveId: 'one' }, { added: ['a.html', 'b.html'], changed: ['c.html'], removed: ['d.html', 'e.html'] });
    expect(publish({ publishId: 'three', liveId: 'two' }, { added: ['d.html'], changed: ['a.html'], removed: ['b.html'] })).toEqual({
      added: ['a.html'],
      changed: ['c.html', 'd.html'],
      removed: ['b.html', 'e.html'],
    });
  });

  it('does not tell of a publish that never went live, but of the one before it', () => {
    const { prepare, publish } = createDesk();
    prepare({ publishId: 'two', liveId: 'one' }, added('two.html'));
    prepare({ publishId: 'three', liveId: 'two' }, added('three.html'));
    expect(publish({ publishId: 'four', liveId: 'two' }, added('four.html'))).toEqual(added('four.html', 'two.html'));
    expect(publish({ publishId: 'five', liveId: 'four' }, added('five.html'))).toEqual(added('five.html'));
  });

  it('rather tells too much than too little where nobody knows what is live', () => {
    const { prepare, publish } = createDesk();
    prepare({ publishId: 'two', liveId: 'one' }, added('two.html'));
    expect(publish({ publishId: 'three', liveId: undefined }, added('three.html'))).toEqual(added('three.html', 'two.html'));
  });

  it('tells nothing that is not so, where a publish that was noted did not come about', () => {
    const { prepare, publish } = createDesk('never.html', 'gone.html');
    prepare({ publishId: 'two', liveId: 'one' }, { added: ['never.html', 'came.html'], changed: ['changed.html', 'gone.html'], removed: ['stayed.html'] });
    expect(publish({ publishId: 'three', liveId: undefined }, added('three.html'))).toEqual({ added: ['came.html', 'three.html'], changed: ['changed.html', 'stayed.html'], removed: ['gone.html'] });
  });
});

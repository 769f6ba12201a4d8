/** What open pages are told, build after build. It names the states of the site, so that a page knows which one it shows. */
import { randomUUID } from 'node:crypto';
import { NEWS, type News, type Notices } from '../base/preview.ts';
import type { PublishedLists } from '../publishing/published-lists.ts';

export interface Bulletin {
  readonly latest: () => News;
  /** The news of what a build changed, which are the latest from now on. */
  readonly issue: (lists: PublishedLists, notices: Notices) => News;
}

/** `notices`: until the first issue. No other bulletin has the same names for its states. */
export function createBulletin(notices: Notices): Bulletin {
  const run = randomUUID().slice(0, 8);
  let issues = 0;
  let news: News = { type: NEWS, edition: `${run}-0`, previous: '', changed: undefined, gone: [], notices };
  return {
    latest: () => news,
    issue(lists, notices) {
      issues += 1;
      const { edition: previous } = news;
      const changed = [...lists.added, ...lists.changed, ...lists.removed];
      const edition = changed.length === 0 ? previous : `${run}-${issues}`;
      news = { type: NEWS, edition, previous, changed: changed.length > NAMED ? undefined : changed, gone: lists.removed.slice(0, NAMED), notices };
      return news;
    },
  };
}

/** Files that pages are told by name. */
const NAMED = 2000;

/** What a build is asked to do: every folder and choice resolved, nothing left to defaults. */
import type { Releases } from './places.ts';

export interface BuildOptions {
  /** The site's folder: it holds `content/`, `assets/` and, when the owner has one, `theme/`. */
  readonly site: string;
  readonly articles: string;
  readonly assets: string;
  /** Where the site is published to. With `releases`, the link to the current one. */
  readonly out: string;
  /** Publishes whole releases, of which the last are kept, instead of into a folder. */
  readonly releases: Releases | undefined;
  /** Publishes drafts and `published: false` too. */
  readonly drafts: boolean;
  /** Publishes articles dated after `now` too. */
  readonly future: boolean;
  /** Publishes what is valid and holds the rest back; otherwise `site.yaml` decides. */
  readonly holdInvalid: boolean;
  /** The moment that decides which articles are in the future: milliseconds since 1970. Read nowhere else. */
  readonly now: number;
  /** Threads that render when there is much to do. */
  readonly jobs: number;
  /** Forgets what earlier runs left. */
  readonly clean: boolean;
  /** Site path of a page about which the report is to say why it was or was not rendered. */
  readonly explain: string | undefined;
  /** Builds one part of several, to be joined by `mergeShards`. */
  readonly shard: Shard | undefined;
  readonly onProgress: (progress: Progress) => void;
}

/** One part of several, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Articles rendered so far, or pictures looked at or made. */
export interface Progress {
  readonly what: 'articles' | 'pictures';
  readonly done: number;
  readonly total: number;
}

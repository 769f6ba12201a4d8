/**
 * Full texts of articles in feeds, kept from one publish to the next: a new article changes the feeds, and the twenty
 * others in each of them are as they were. They lie with the texts of the search.
 */
import { digestOf } from '../base/digest.ts';
import { once } from '../base/memoize.ts';
import type { SharedText } from './lookups.ts';
import type { Note } from './store/note.ts';
import type { Lookups } from './store/published-pages.ts';
import type { TextPack } from './store/text-pack.ts';

/** What the texts that are kept asked for. */
export interface FeedLookups {
  /** Digest of what all pages share, under which the texts were made. */
  readonly shared: string;
  readonly lookups: Readonly<Record<string, Lookups>>;
}

export interface FeedTexts {
  /** What was made for this key, whether or not it is still right. */
  readonly recall: (key: string) => SharedText | undefined;
  /** Takes what this publish used, for the pack to save. Of what earlier ones did, the latest is kept. */
  readonly keep: (used: ReadonlyMap<string, SharedText>) => void;
}

/** Enough for the feeds of a paper and of a dozen sections. */
const MOST = 300;

export function openFeedTexts(note: Note<FeedLookups>, pack: Pick<TextPack, 'get' | 'put'>, shared: string): FeedTexts {
  const known = once(() => {
    const kept = note.read();
    return new Map(Object.entries(kept?.shared === shared ? kept.lookups : {}));
  });
  const recalled = new Map<string, SharedText>();
  const nameOf = (key: string): string => digestOf(`feed ${shared} ${key}`);
  return {
    recall(key) {
      const lookups = known().get(key);
      const text = lookups && pack.get(nameOf(key));
      if (lookups === undefined || text === undefined) return undefined;
      const found = { text, lookups };
      recalled.set(key, found);
      return found;
    },
    keep(used) {
      if (used.size === 0) return;
      for (const [key, one] of used) if (recalled.get(key) !== one) pack.put(nameOf(key), one.text);
      const earlier = [...known()].filter(([key]) => !used.has(key));
      const entries = [...Array.from(used, ([key, { lookups }]) => [key, lookups] as const), ...earlier];
      note.write({ shared, lookups: Object.fromEntries(entries.slice(0, MOST)) });
    },
  };
}

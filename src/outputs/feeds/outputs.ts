/** The feeds as output files: three formats of each. */
import type { Site } from '../../site/site.ts';
import { textOutput, type TextOutput } from '../output.ts';
import { renderAtom } from './atom.ts';
import { buildFeeds, fingerprintOf } from './feed.ts';
import { createEntryHtml, type TextRenderers } from './full-text.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

/** Atom, RSS and JSON feeds of the paper and of every section. */
export function planFeeds(site: Site, renderers: TextRenderers): readonly TextOutput[] {
  return buildFeeds(site, createEntryHtml(renderers)).flatMap((feed) => {
    const fingerprint = fingerprintOf(feed);
    return [
      textOutput(feed.paths.atom, fingerprint, () => renderAtom(feed)),
      textOutput(feed.paths.rss, fingerprint, () => renderRss(feed)),
      textOutput(feed.paths.json, fingerprint, () => renderJsonFeed(feed)),
    ];
  });
}

/** The feeds as output files: three formats of each. */
import type { Site } from '../../site/site.ts';
import { textOutput, type TextOutput } from '../output.ts';
import { renderAtom } from './atom.ts';
import { planFeeds } from './feed.ts';
import { createEntryHtml, type TextRenderers } from './full-text.ts';
import { renderJsonFeed } from './json-feed.ts';
import { renderRss } from './rss.ts';

/** Atom, RSS and JSON feeds of the paper and of every section. */
export function planFeedFiles(site: Site, renderers: TextRenderers): readonly TextOutput[] {
  return planFeeds(site, createEntryHtml(renderers)).flatMap(({ paths, fingerprint, build }) => [
    textOutput(paths.atom, fingerprint, () => renderAtom(build())),
    textOutput(paths.rss, fingerprint, () => renderRss(build())),
    textOutput(paths.json, fingerprint, () => renderJsonFeed(build())),
  ]);
}

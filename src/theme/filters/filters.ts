/** Every filter that templates can use, by its name. One family a file; this file only gathers them. */
import nunjucks from 'nunjucks';
import type { Environment } from 'nunjucks';
import { formatNumber } from '../../base/format-number.ts';
import type { KnownOffset } from '../../base/time-zones.ts';
import type { SiteGlobals } from '../globals.ts';
import type { Translate } from '../strings.ts';
import { createDateFilters } from './dates.ts';
import { minutesToRead } from './reading-time.ts';
import { createSources } from './pictures.ts';
import { toScriptJson } from './structured-data.ts';
import { createHref, isUrl } from './urls.ts';

/** Markdown of single fields, made safe by its renderer. */
export interface MarkdownFilters {
  /** One line: no paragraphs around it. */
  readonly inline: (markdown: string) => string;
  /** A deck: paragraphs and lists. */
  readonly deck: (markdown: string) => string;
}

/** Registers the filters of one paper. `offsets`: what is known of its time zone. */
export function addFilters(environment: Environment, globals: SiteGlobals, translate: Translate, markdown: MarkdownFilters, offsets?: readonly KnownOffset[]): void {
  const href = createHref(globals.basePath);
  const plain = {
    t: translate,
    href,
    isUrl,
    minutesToRead,
    number: formatNumber,
    ...createDateFilters(globals.language, globals.timeZone, offsets),
  };
  const safe = { jsonLd: toScriptJson, inline: markdown.inline, deck: markdown.deck };

  for (const [name, filter] of Object.entries(plain)) environment.addFilter(name, filter);
  for (const [name, filter] of Object.entries(safe)) environment.addFilter(name, markSafe(filter));
  environment.addFilter('sources', markSafe(createSources(href)));
}

/** What the filter returns is HTML already and is not escaped again. */
function markSafe<Values extends readonly unknown[]>(filter: (...values: Values) => string): (...values: Values) => nunjucks.runtime.SafeString {
  return (...values) => new nunjucks.runtime.SafeString(filter(...values));
}

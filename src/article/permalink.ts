/** From a permalink pattern to an article's site path, its placeholders filled in. */
import type { Moment } from '../base/moments.ts';
import { isKnown, PERMALINK_STYLES, type Placeholder } from '../base/permalink-pattern.ts';
import { slugify } from '../base/slug.ts';

export interface PermalinkParts {
  readonly date: Moment;
  /** One URL segment. */
  readonly slug: string;
  readonly categories: readonly string[];
}

/**
 * The path of an article by a pattern or the name of a style, as `readPattern` takes it. A time of day that is not
 * known counts as midnight; categories that make no slug are left out. `:title` and `:slug` are both the article's slug.
 */
export function buildPermalink(pattern: string, parts: PermalinkParts): string {
  const filled = (PERMALINK_STYLES.get(pattern) ?? pattern).replace(/:[a-z_]+/gu, (placeholder) => (isKnown(placeholder) ? VALUES[placeholder](parts) : placeholder));
  return completePath(`/${filled}`.replace(/\/{2,}/gu, '/').normalize('NFC'));
}

/** The path as a page's address: it ends in `/` unless it names an HTML file. */
export function completePath(path: string): string {
  return path.endsWith('/') || /\.html?$/iu.test(path) ? path : `${path}/`;
}

const VALUES: Readonly<Record<Placeholder, (parts: PermalinkParts) => string>> = {
  ':categories': ({ categories }) => categories.map(slugify).filter((slug) => slug !== '').join('/'),
  ':year': ({ date }) => date.iso.slice(0, 4),
  ':short_year': ({ date }) => date.iso.slice(2, 4),
  ':month': ({ date }) => date.iso.slice(5, 7),
  ':i_month': ({ date }) => String(Number(date.iso.slice(5, 7))),
  ':day': ({ date }) => date.iso.slice(8, 10),
  ':i_day': ({ date }) => String(Number(date.iso.slice(8, 10))),
  ':y_day': ({ date }) => String(dayOfYear(date)).padStart(3, '0'),
  ':hour': ({ date }) => date.iso.slice(11, 13) || '00',
  ':minute': ({ date }) => date.iso.slice(14, 16) || '00',
  ':second': ({ date }) => date.iso.slice(17, 19) || '00',
  ':title': ({ slug }) => slug,
  ':slug': ({ slug }) => slug,
};

function dayOfYear({ iso }: Moment): number {
  const day = Date.parse(iso.slice(0, 10));
  const newYear = Date.parse(`${iso.slice(0, 4)}-01-01`);
  return (day - newYear) / 86_400_000 + 1;
}

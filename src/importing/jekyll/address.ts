/**
 * The addresses that Jekyll gives: its permalink styles and placeholders, and its two ways of making a name fit for an
 * address. It knows nothing of ours. https://jekyllrb.com/docs/permalinks/
 */

/** What a template's placeholders stand for. */
export interface JekyllDocument {
  /** `slug` of the front matter; else the file's name without date and ending. */
  readonly slug: string;
  /** The file's name without its ending, for collections. */
  readonly basename: string;
  /** Path below the collection's folder, without ending, with a leading `/`. */
  readonly path: string;
  readonly collection: string;
  readonly categories: readonly string[];
  /** Local time in the site's zone, as if it were UTC; milliseconds. */
  readonly local: number;
}

const STYLES: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
  ['none', '/:categories/:title:output_ext'],
]);

/** The template behind a style's name; a template is its own. */
export function templateOf(permalink: string): string {
  return STYLES.get(permalink) ?? permalink;
}

/** The address by a template, decoded: `/뉴스/2024/07/19/2819.html`. */
export function jekyllAddress(template: string, document: JekyllDocument): string {
  const filled = templateOf(template).replace(/:([a-z_]+)/gu, (placeholder, name: string) => valueOf(name, document) ?? placeholder);
  const parts = filled.split('/').filter((part) => part !== '' && !/^\.+$/u.test(part));
  return `/${parts.join('/')}${filled.endsWith('/') && parts.length > 0 ? '/' : ''}`.normalize('NFC');
}

/** Where the file lies that serves an address without a final `/` and without an ending. */
export function fileAddress(address: string): string {
  return address.endsWith('/') || /\.[^./]+$/u.test(address) ? address : `${address}.html`;
}

/** Jekyll's `slugify`: `pretty` keeps case and the signs that addresses may hold. */
export function jekyllSlug(text: string, mode: 'default' | 'pretty' = 'default'): string {
  const others = mode === 'pretty' ? /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{M}\p{L}\p{Nd}]+/gu;
  const slug = text.replace(others, '-').replace(/^-|-$/gu, '');
  return mode === 'pretty' ? slug : slug.toLowerCase();
}

/** The longest known name at the placeholder's beginning counts: `:title_x` is `:title` and `_x`. */
function valueOf(placeholder: string, document: JekyllDocument): string | undefined {
  const name = [...VALUES.keys()].filter((known) => placeholder.startsWith(known)).sort((a, b) => b.length - a.length)[0];
  return name === undefined ? undefined : (VALUES.get(name)?.(document) ?? '') + placeholder.slice(name.length);
}

const VALUES: ReadonlyMap<string, (document: JekyllDocument) => string> = new Map([
  ['title', ({ slug }) => jekyllSlug(slug, 'pretty')],
  ['slug', ({ slug }) => jekyllSlug(slug)],
  ['name', ({ basename }) => jekyllSlug(basename)],
  ['basename', ({ basename }) => basename],
  ['path', ({ path }) => path],
  ['collection', ({ collection }) => collection],
  ['output_ext', () => '.html'],
  ['categories', ({ categories }) => distinct(categories.map((name) => name.toLowerCase()))],
  ['slugified_categories', ({ categories }) => distinct(categories.map((name) => jekyllSlug(name)))],
  ['year', dated('year')],
  ['short_year', (document) => dated('year')(document).slice(2)],
  ['month', dated('month')],
  ['i_month', (document) => String(Number(dated('month')(document)))],
  ['short_month', (document) => english(document, { month: 'short' })],
  ['long_month', (document) => english(document, { month: 'long' })],
  ['day', dated('day')],
  ['i_day', (document) => String(Number(dated('day')(document)))],
  ['short_day', (document) => english(document, { weekday: 'short' })],
  ['long_day', (document) => english(document, { weekday: 'long' })],
  ['y_day', ({ local }) => String(dayOfYear(local)).padStart(3, '0')],
  ['w_day', ({ local }) => String(new Date(local).getUTCDay() || 7)],
  ['week', ({ local }) => String(isoWeek(local).week).padStart(2, '0')],
  ['w_year', ({ local }) => String(isoWeek(local).year)],
  ['hour', dated('hour')],
  ['minute', dated('minute')],
  ['second', dated('second')],
]);

function dated(part: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'): (document: JekyllDocument) => string {
  const [start, end] = { year: [0, 4], month: [5, 7], day: [8, 10], hour: [11, 13], minute: [14, 16], second: [17, 19] }[part];
  return ({ local }) => new Date(local).toISOString().slice(start, end);
}

function english({ local }: JekyllDocument, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...form, timeZone: 'UTC' }).format(local);
}

function dayOfYear(local: number): number {
  return Math.floor((local - Date.UTC(new Date(local).getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function isoWeek(local: number): { readonly year: number; readonly week: number } {
  const thursday = local + (4 - (new Date(local).getUTCDay() || 7)) * DAY;
  return { year: new Date(thursday).getUTCFullYear(), week: Math.ceil(dayOfYear(thursday) / 7) };
}

const DAY = 86_400_000;

function distinct(names: readonly string[]): string {
  return [...new Set(names)].join('/');
}

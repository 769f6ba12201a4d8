/** An article as the device keeps it, in lists of scraps and of what was read. It knows no page and no storage. */

export interface KeptArticle {
  /** Path on this site, as the browser writes it: percent-encoded, with the site's base path. */
  readonly url: string;
  readonly title: string;
  /** When it was published, as the page says; `''` where it says nothing. */
  readonly date: string;
}

/** The entry as a kept article; `undefined` for anything else, above all for a link that leads away from the site. */
export function parseKept(entry: unknown): KeptArticle | undefined {
  if (!isRecord(entry)) return undefined;
  const { url, title, date } = entry;
  if (!isSitePath(url) || !isText(title) || title === '' || !isText(date)) return undefined;
  return { url, title, date };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Browsers read `//` and `/\` at the beginning of a path as the beginning of another host's address. */
function isSitePath(value: unknown): value is string {
  return isText(value) && /^\/(?![/\\])[^\s\\]*$/.test(value);
}

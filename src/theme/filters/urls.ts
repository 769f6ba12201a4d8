/** Site paths as links. It knows no page and no file. */

/** What a path may not hold as it is in a URL (WHATWG URL, path percent-encode set), with `%`, `[`, `]`, `\`, `^`, `|`. */
const UNSAFE = /[\u0000-\u0020"#%<>?[\\\]^`{|}\u007f]/g;

/**
 * The `href` filter: a decoded site path becomes a link below the site's base path. Hangul stays readable (an IRI is
 * valid in HTML); what would end or change the URL is percent-encoded. Addresses outside the site stay as they are.
 */
export function createHref(basePath: string): (path: string | undefined) => string {
  return (path) => {
    if (path === undefined) return '';
    return isSitePath(path) ? (basePath + path).toWellFormed().replace(UNSAFE, encodeURIComponent) : path;
  };
}

/** The `isUrl` test: whether a text can be followed as it is. */
export function isUrl(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\/\S+$/.test(text);
}

function isSitePath(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//');
}

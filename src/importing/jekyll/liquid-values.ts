/** Values in Liquid, `{{ site.baseurl | append: '/a' }}`: texts, variables that are known, and the simplest filters. */

export interface Variables {
  /** A variable by its path (`site.title`, `page.date`, `include.src`); `undefined`: it is not known. */
  readonly variable: (path: string) => string | undefined;
  /** Put before paths by `absolute_url`: `https://paper.example/base`. */
  readonly root: string;
}

/** What Liquid can ask for beside variables. */
export interface LiquidContext extends Variables {
  /** Address of a post by `post_url`'s name, or of any file by `link`'s path. */
  readonly addressOf: (reference: string) => string | undefined;
  /** Text of a file of `_includes/`. */
  readonly includeOf: (name: string) => string | undefined;
}

/** The value as text; `undefined` when a part of it is not known. */
export function evaluate(expression: string, variables: Variables): string | undefined {
  const [first = '', ...filters] = splitOutsideQuotes(expression, '|');
  return filters.reduce<string | undefined>((value, filter) => (value === undefined ? undefined : applyFilter(value, filter, variables)), valueOf(first, variables));
}

function valueOf(text: string, { variable }: Variables): string | undefined {
  const term = text.trim();
  const [, , quoted] = /^(["'])(.*)\1$/su.exec(term) ?? [];
  if (quoted !== undefined) return quoted;
  if (/^-?\d+(\.\d+)?$/u.test(term)) return term;
  return /^[\w-]+(\.[\w-]+)+$/u.test(term) ? variable(term) : undefined;
}

function applyFilter(value: string, filter: string, variables: Variables): string | undefined {
  const [, name = '', rest] = /^\s*(\w+)\s*(?::(.*))?$/su.exec(filter) ?? [];
  const argument = rest === undefined ? undefined : valueOf(rest, variables);
  switch (name) {
    // Our pages put the site's base path before paths themselves.
    case 'relative_url':
      return value.startsWith('/') ? value : `/${value}`;
    case 'absolute_url':
      return /^[a-z]+:/iu.test(value) ? value : `${variables.root}/${value.replace(/^\//u, '')}`;
    case 'prepend':
      return argument === undefined ? undefined : argument + value;
    case 'append':
      return argument === undefined ? undefined : value + argument;
    case 'strip':
      return value.trim();
    case 'downcase':
      return value.toLowerCase();
    case 'upcase':
      return value.toUpperCase();
    case 'escape':
    case 'escape_once':
    case 'xml_escape':
      return value.replace(/[<>&"]/gu, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? '&quot;');
    default:
      return undefined;
  }
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  return text.match(new RegExp(`(?:"[^"]*"|'[^']*'|[^${separator}])+`, 'gu')) ?? [];
}

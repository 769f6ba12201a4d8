/** One post of a Jekyll site as it was found: what Jekyll makes of its name and its front matter, with its address. */
import { isMap } from '../../article/fields.ts';
import type { MomentParser } from '../../base/moments.ts';
import type { ParsedYaml } from '../../base/yaml.ts';
import { jekyllAddress, type JekyllDocument } from './address.ts';
import { defaultsFor, textOf, type JekyllConfig } from './config.ts';
import { postTemplate } from './site-yaml.ts';

export interface PostName {
  /** `2024-07-19`, as written; `undefined` in drafts and in names that Jekyll passes over. */
  readonly date: string | undefined;
  readonly slug: string;
}

/** Takes apart a file's name: `2024-07-19-2819.md`. */
export function postName(path: string): PostName {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/u, '');
  const [, date, slug = ''] = /^(\d{4}-\d{1,2}-\d{1,2})-(.*)$/u.exec(stem) ?? [];
  return date === undefined ? { date, slug: stem } : { date, slug };
}

/** The front matter with the values that `_config.yml` gives, as Jekyll sees it. */
export type PostFields = Readonly<Record<string, unknown>>;

export interface PostFacts {
  /** Decoded. */
  readonly address: string;
  /** As Jekyll reads them: of the folders above `_posts`, then of the front matter. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
}

export interface PostSource {
  readonly path: string;
  readonly raw: PostFields;
  readonly yaml: Pick<ParsedYaml, 'sourceOf'>;
}

/** `undefined`: it has no date that the calendar knows. */
export function factsOf({ path, raw, yaml }: PostSource, config: JekyllConfig, parse: MomentParser): PostFacts | undefined {
  const fields = { ...defaultsFor(path, 'posts', config), ...raw };
  const name = postName(path);
  const local = localTime(textOf(raw['date']), yaml.sourceOf(['date']), name.date, parse);
  if (local === undefined) return undefined;
  const categories = [...new Set([...foldersAbove(path), ...pluralNames(fields, 'category', 'categories')])];
  const document: JekyllDocument = {
    slug: textOf(fields['slug']) ?? name.slug,
    basename: name.slug,
    path: `/${name.slug}`,
    collection: 'posts',
    categories,
    local,
  };
  return { address: jekyllAddress(textOf(fields['permalink']) ?? postTemplate(config), document), categories, tags: pluralNames(fields, 'tag', 'tags') };
}

/**
 * Jekyll's reading of a date: bare, with seconds and without a zone it is UTC, as YAML has it; in any other form it is
 * the site's own time. Given as if it were UTC, in milliseconds.
 */
function localTime(written: string | undefined, source: string | undefined, named: string | undefined, parse: MomentParser): number | undefined {
  const isTimestamp = source !== undefined && /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d+)?$/u.test(source);
  const text = written ?? named;
  const reading = text === undefined ? undefined : parse(isTimestamp ? `${text}Z` : text);
  return reading?.kind === 'moment' ? Date.parse(`${reading.moment.iso.slice(0, 19)}${reading.moment.iso.length === 10 ? '' : 'Z'}`) : undefined;
}

/** `뉴스/경제/_posts/…`: folders above are categories. */
function foldersAbove(path: string): string[] {
  const [above = ''] = path.split(/(?:^|\/)_(?:posts|drafts)(?:\/|$)/u);
  return above.split('/').filter((part) => part !== '');
}

/** A singular field is one name; the text of a plural one is split at spaces, as Jekyll does it. */
function pluralNames(fields: PostFields, singular: string, plural: string): string[] {
  const one = fields[singular];
  const many = fields[plural];
  const names = [...(Array.isArray(one) ? one : [one]), ...(typeof many === 'string' ? many.split(/\s+/u) : Array.isArray(many) ? many : [])];
  return names.flatMap((name: unknown) => (isMap(name) ? [] : (textOf(name) ?? [])));
}

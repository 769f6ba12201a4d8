/** Fields of a post that mean something else here, or that Jekyll fills in from elsewhere. */
import { isEmpty, isMap } from '../../article/fields.ts';
import { distinct } from '../../article/fields.ts';
import { toOneLine } from '../../base/text.ts';
import type { YamlMap, YamlValue } from '../../base/front-matter-text.ts';
import { textOf } from './config.ts';
import { postName, type PostFacts, type PostFields } from './post.ts';

export interface FieldChanges {
  readonly fields: YamlMap;
  /** New names by old ones. */
  readonly rename: Readonly<Record<string, string>>;
}

export interface FieldOptions {
  readonly path: string;
  readonly raw: PostFields;
  readonly facts: PostFacts;
  /** What `_config.yml` gives to this file. */
  readonly defaults: PostFields;
  readonly pictureFolder: string | undefined;
  readonly isDraft: boolean;
}

export function fieldChanges({ path, raw, facts, defaults, pictureFolder, isDraft }: FieldOptions): FieldChanges {
  const isNew = (name: string): boolean => isEmpty(raw[name]);
  const given = Object.entries(defaults).filter(([name, value]) => TAKEN_OVER.has(name) && isNew(name) && isYaml(value));
  return {
    fields: {
      ...Object.fromEntries(given.map(([name, value]) => [name, toYaml(value)])),
      ...(isNew('title') ? { title: titleFrom(postName(path).slug) } : {}),
      ...(isSame(ourNames(raw['categories'], raw['category']), facts.categories) ? {} : { category: undefined, categories: facts.categories }),
      ...(isSplitAtSpaces(raw['tags']) ? { tags: facts.tags } : {}),
      ...(pictureFolder === undefined ? {} : pictureFields(raw, pictureFolder)),
      ...(raw['sitemap'] === 'false' && isNew('noindex') ? { noindex: true } : {}),
      ...(isDraft ? { draft: true } : {}),
    },
    rename: Object.fromEntries(Object.entries(RENAMED).filter(([from, to]) => !isNew(from) && isNew(to))),
  };
}

/** Jekyll's own title for a post that has none: `my-first-post` is `My First Post`. */
export function titleFrom(slug: string): string {
  const words = slug.split('-').filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || slug;
}

const TAKEN_OVER = new Set(['author', 'authors', 'category', 'categories', 'tags', 'image', 'lang', 'published', 'series', 'source']);

/** Names of widespread plugins and themes. */
const RENAMED: Readonly<Record<string, string>> = { last_modified_at: 'updated', description: 'excerpt' };

function ourNames(categories: unknown, category: unknown): readonly string[] {
  const texts = (value: unknown, splits: boolean): string[] => {
    if (Array.isArray(value)) return value.flatMap((item: unknown) => (typeof item === 'string' ? [item] : []));
    return typeof value === 'string' ? (splits ? value.split(/[,，]/u) : [value]) : [];
  };
  const names = [...texts(category, false), ...texts(categories, true)];
  return distinct(names.map((name) => toOneLine(name).normalize('NFC')).filter((name) => name !== ''));
}

/** Where commas stand, the editor meant them, whatever Jekyll made of it. */
function isSplitAtSpaces(value: unknown): boolean {
  return typeof value === 'string' && /\S\s+\S/u.test(value) && !/[,，]/u.test(value);
}

function isSame(ours: readonly string[], jekylls: readonly string[]): boolean {
  const plain = distinct(jekylls.map((name) => toOneLine(name.replace(/[,，]$/u, '')).normalize('NFC')));
  return ours.join('\n') === plain.join('\n');
}

function pictureFields(raw: PostFields, folder: string): YamlMap {
  const { image } = raw;
  if (typeof image === 'string' && isRelative(image)) return { image: below(folder, image) };
  const path = isMap(image) ? textOf(image['path']) : undefined;
  return isMap(image) && path !== undefined && isRelative(path) && isYaml(image) ? { image: { ...toYamlMap(image), path: below(folder, path) } } : {};
}

function isRelative(address: string): boolean {
  return !/^([a-z][a-z\d+.-]*:|\/)/iu.test(address);
}

function below(folder: string, address: string): string {
  return `/${folder.replace(/^\/+|\/+$/gu, '')}/${address}`;
}

function isYaml(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every(isYaml)) || (isMap(value) && Object.values(value).every(isYaml));
}

function toYaml(value: unknown): YamlValue {
  if (Array.isArray(value)) return value.map(toYaml);
  if (isMap(value)) return toYamlMap(value);
  return typeof value === 'boolean' ? value : String(value);
}

function toYamlMap(value: Readonly<Record<string, unknown>>): YamlMap {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toYaml(inner)]));
}

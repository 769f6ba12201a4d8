/** A Jekyll site's `_config.yml`: what of it matters for moving house. It keeps the rest as it was read. */
import { isMap } from '../../article/fields.ts';
import { parseYaml, type YamlFault } from '../../base/yaml.ts';

export interface JekyllConfig {
  readonly all: Readonly<Record<string, unknown>>;
  readonly permalink: string;
  readonly timeZone: string | undefined;
  readonly defaults: readonly FrontMatterDefault[];
  /** Collections that have pages of their own, by name; `posts` is not among them. */
  readonly collections: ReadonlyMap<string, { readonly permalink: string | undefined }>;
  readonly collectionsFolder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface FrontMatterDefault {
  readonly path: string;
  readonly type: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ParsedConfig {
  readonly config: JekyllConfig;
  readonly faults: readonly YamlFault[];
}

export function parseJekyllConfig(source: string): ParsedConfig {
  const { value, faults } = parseYaml(source, { schema: 'core' });
  const all = isMap(value) ? value : {};
  return {
    faults,
    config: {
      all,
      permalink: textOf(all['permalink']) ?? 'date',
      timeZone: textOf(all['timezone']),
      defaults: listOf(all['defaults']).flatMap(readDefault),
      collections: readCollections(all['collections']),
      collectionsFolder: textOf(all['collections_dir']) ?? '',
      include: textsOf(all['include']),
      exclude: textsOf(all['exclude']),
    },
  };
}

/** The values that `_config.yml` gives to a file: the more a scope says, the more it counts. */
export function defaultsFor(path: string, type: string, { defaults }: JekyllConfig): Readonly<Record<string, unknown>> {
  const matching = defaults.filter((one) => matches(one.path, path) && (one.type === undefined || one.type === type));
  const byWeight = matching.toSorted((a, b) => a.path.length - b.path.length || Number(a.type !== undefined) - Number(b.type !== undefined));
  return Object.assign({}, ...byWeight.map(({ values }) => values));
}

/** Whether a path is what a pattern of `include`, `exclude` or a scope names, or lies below it. */
export function matches(pattern: string, path: string): boolean {
  const plain = pattern.replace(/^\.?\/+|\/+$/gu, '');
  if (plain === '' || path === plain || path.startsWith(`${plain}/`)) return true;
  if (!/[*?]/u.test(plain)) return false;
  const source = plain.replace(/[.+^${}()|[\]\\]/gu, '\\$&').replace(/\*\*\/?|\*|\?/gu, (sign) => ({ '*': '[^/]*', '?': '[^/]' })[sign] ?? '(?:.*/)?');
  const target = plain.includes('/') ? path : path.slice(path.lastIndexOf('/') + 1);
  return new RegExp(`^${source}(?:/.*)?$`, 'u').test(target);
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => textOf(item) ?? []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readDefault(item: unknown): FrontMatterDefault[] {
  if (!isMap(item) || !isMap(item['values'])) return [];
  const scope = isMap(item['scope']) ? item['scope'] : {};
  const type = textOf(scope['type'])?.replace(/^(post|page|draft)$/u, '$1s');
  return [{ path: textOf(scope['path']) ?? '', type, values: item['values'] }];
}

function readCollections(value: unknown): JekyllConfig['collections'] {
  const collections = new Map<string, { permalink: string | undefined }>();
  if (Array.isArray(value) || !isMap(value)) return collections;
  for (const [name, settings] of Object.entries(value)) {
    if (name !== 'posts' && isMap(settings) && settings['output'] === true) collections.set(name, { permalink: textOf(settings['permalink']) });
  }
  return collections;
}

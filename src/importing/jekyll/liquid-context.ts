/** What Liquid may know of a Jekyll site: its settings, its includes and where its posts and files are. */
import { isMap } from '../../article/fields.ts';
import { textOf, type JekyllConfig } from './config.ts';
import type { LiquidContext } from './liquid-values.ts';
import type { PostFields } from './post.ts';
import { siteUrl } from './site-yaml.ts';

export interface SiteKnowledge {
  readonly config: JekyllConfig;
  /** Texts of `_includes/`, by path below it. */
  readonly includes: ReadonlyMap<string, string>;
  /** Site paths, by path below the Jekyll site's folder. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** For one page: its front matter is what `page.` names. */
export function liquidContext({ config, includes, addresses }: SiteKnowledge, page: PostFields): LiquidContext {
  const byName = [...addresses.keys()];
  return {
    root: siteUrl(config),
    includeOf: (name) => includes.get(name),
    variable(path) {
      const [scope, ...keys] = path.split('.');
      // Our pages put the base path before addresses themselves.
      if (path === 'site.baseurl') return '';
      if (scope === 'site') return textAt(config.all, keys);
      return scope === 'page' ? textAt(page, keys) : undefined;
    },
    addressOf(reference) {
      const plain = reference.replace(/^\//u, '');
      const path = addresses.has(plain) ? plain : byName.find((name) => name.replace(/\.[^.]+$/u, '').endsWith(`_posts/${plain.replace(/^.*_posts\//u, '')}`));
      return path === undefined ? undefined : addresses.get(path);
    },
  };
}

function textAt(data: Readonly<Record<string, unknown>>, keys: readonly string[]): string | undefined {
  const value = keys.reduce<unknown>((found, key) => (isMap(found) ? found[key] : undefined), data);
  return textOf(value);
}

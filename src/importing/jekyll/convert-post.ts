/** A post of a Jekyll site as an article's file of ours. It reads and writes nothing. */
import { isEmpty } from '../../article/fields.ts';
import type { ArticleContext } from '../../article/build.ts';
import { readArticle } from '../../reading/articles.ts';
import type { YamlMap } from '../../base/front-matter-text.ts';
import type { GivenAddress } from './addresses.ts';
import { convertBody } from './body.ts';
import { defaultsFor, textOf, type JekyllConfig } from './config.ts';
import { fieldChanges } from './fields.ts';
import { withFields } from '../writing/header-edits.ts';
import type { LiquidContext } from './liquid-values.ts';
import { note, type ImportNote } from './notes.ts';
import type { PostContent, ReadPost } from './read-post.ts';

export interface ConvertOptions {
  readonly config: JekyllConfig;
  readonly context: ArticleContext;
  readonly liquid: LiquidContext;
  readonly given: GivenAddress;
}

export interface ConvertedPost {
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

export function convertPost(post: ReadPost, content: PostContent, options: ConvertOptions): ConvertedPost {
  const { source, id } = post;
  const { config, context, liquid, given } = options;
  const { raw, facts } = content;
  const defaults = defaultsFor(source.path, source.kind === 'draft' ? 'drafts' : 'posts', config);
  const pictureFolder = textOf(raw['media_subpath'] ?? raw['img_path'] ?? defaults['media_subpath'] ?? defaults['img_path']);
  const changes = fieldChanges({ path: source.path, raw, facts, defaults, pictureFolder, isDraft: source.kind === 'draft' });
  const header = isNothing(changes.fields) && isNothing(changes.rename) ? content.header : withFields(content.header, changes.fields, changes.rename);
  const body = convertBody(content.body, { source: source.path, firstLine: content.bodyLine, context: liquid, pictureFolder });

  const addressed = withAddress(header, raw, given, (text) => {
    const { article } = readArticle(Buffer.from(text + body.text), { id, path: id, file: id }, context);
    return article === undefined ? undefined : { permalink: article.permalink, redirectFrom: article.redirectFrom };
  });
  const notes = [...post.notes, ...body.notes];
  if (given.takenBy !== undefined) notes.push(note('address', source.path, `${facts.address} → ${given.permalink} (${given.takenBy || 'Sokbo'})`));
  if (!isEmpty(raw['redirect_to'])) notes.push(note('field', source.path, 'redirect_to'));
  return { text: addressed + body.text, notes };
}

interface Read {
  readonly permalink: string;
  readonly redirectFrom: readonly string[];
}

/** Writes the address down only where the site's own pattern would give another one. */
function withAddress(header: string, raw: PostContent['raw'], given: GivenAddress, read: (header: string) => Read | undefined): string {
  const now = read(header);
  const fields: YamlMap = {
    ...(now?.permalink === given.permalink ? {} : { permalink: given.permalink }),
    ...(given.redirects.every((url) => now?.redirectFrom.includes(url) === true) ? {} : { redirect_from: [...textsOf(raw['redirect_from']), ...given.redirects] }),
  };
  return isNothing(fields) ? header : withFields(header, fields);
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => textOf(item) ?? []);
}

function isNothing(map: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(map).length === 0;
}

/**
 * The names that are known where YAML reads one with the beginning of its value as another name: fields of an article
 * (`src/article/schema.ts`), and parts of a field that hold a text. Any other name with a colon may be the paper's own.
 */

export const FIELD_NAMES: ReadonlySet<string> = new Set([
  ...['title', 'date', 'updated', 'categories', 'category', 'tags', 'tag', 'author', 'authors', 'excerpt', 'feature_text', 'feature_image', 'image'],
  ...['permalink', 'slug', 'redirect_from', 'published', 'draft', 'breaking', 'pin', 'lead', 'noindex', 'comments', 'series', 'source', 'corrections'],
  ...['ai', 'sponsored', 'lang', 'language'],
]);

export const PART_NAMES: ReadonlySet<string> = new Set(['src', 'alt', 'caption', 'credit', 'text']);

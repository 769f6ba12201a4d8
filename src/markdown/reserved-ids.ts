/** Ids that the pages around a body use for parts of their own, or that scripts look up. A body's ids keep clear of them. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'article', 'body', 'comments', 'content', 'corrections', 'footer', 'header', 'main', 'menu', 'nav', 'page', 'related',
  'search', 'share', 'sidebar', 'site', 'title', 'toc', 'top',
]);

/**
 * Ids that the pages around a body use for parts of their own, or that scripts look up. A body's ids keep clear of
 * them.
 */
export const RESERVED_IDS: ReadonlySet<string> = new Set(
  (
    'article body comments content contents corrections corrections-title footer fresh-latest fresh-markets ' +
    'fresh-popular fresh-top header latest main menu nav page ' +
    'query quick-list quick-query quick-search reactions related search series share sidebar site title toc top'
  ).split(' '),
);

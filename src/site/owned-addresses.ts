/**
 * Which output paths are the paper's own, whatever its content: the shapes of its lists, archives and feeds are
 * taken even where no such list exists yet, so that a new tag never takes the address of an old article. It knows no
 * articles. All paths are folded (`foldName`) paths below the output folder.
 */

const TAXONOMY_FILE = /^(?:section|tag|author|series)\/(?:[^/]+\/(?:page\/\d+\/)?)?index\.html$/;
const SECTION_FEED = /^section\/[^/]+\/(?:feed\.xml|rss\.xml|feed\.json)$/;
const ARCHIVE_FILE = /^archive\/(?:\d{4}\/(?:\d{2}\/){0,2})?index\.html$/;
const SITEMAP = /^sitemap[^/]*\.xml$/;
const NEWSROOM = /^admin(?:\/|$)/;
const FRAGMENT = /^fragments(?:\/|$)/;
const MADE_FILE = /^(?:pictures\/[\da-z]{16}-\d+\.(?:avif|webp|jpg|png)|cards\/[\da-z]{16}\.png)$/;
const SEARCH_INDEX = /^search\/index(?:\/|$)/;
const TAXONOMY_FOLDER = /^(?:section|tag|author|series)(?:\/[^/]+(?:\/page(?:\/\d+)?)?)?$/;
const ARCHIVE_FOLDER = /^archive(?:\/\d{4}(?:\/\d{2}){0,2})?$/;

const FILES: ReadonlySet<string> = new Set([
  'index.html',
  '404.html',
  'corrections/index.html',
  'masthead/index.html',
  'scrap/index.html',
  'search/index.html',
  'search/opensearch.xml',
  'feed.xml',
  'rss.xml',
  'feed.json',
  'robots.txt',
  'offline/index.html',
  'service-worker.js',
]);

const FOLDERS: ReadonlySet<string> = new Set(['corrections', 'masthead', 'scrap', 'search', 'offline', 'theme', 'pictures', 'cards']);

/** Names with which everything begins that is the paper's own, beside files in no folder. */
const ROOTS: ReadonlySet<string> = new Set(['section', 'tag', 'author', 'series', 'archive', 'admin', 'fragments', 'search', ...FOLDERS]);

/** False for nearly every address of an article: then neither it nor a folder above it is the paper's own. */
export function mayBeOwned(path: string): boolean {
  const end = path.indexOf('/');
  if (end < 0) return true;
  const root = path.slice(0, end);
  return ROOTS.has(root) || FILES.has(root) || SITEMAP.test(root);
}

/** Whether the paper itself may write this file. */
export function isOwnedFile(path: string): boolean {
  if (!mayBeOwned(path)) return false;
  return FILES.has(path) || TAXONOMY_FILE.test(path) || SECTION_FEED.test(path) || ARCHIVE_FILE.test(path) || SITEMAP.test(path) || FRAGMENT.test(path) || NEWSROOM.test(path) || SEARCH_INDEX.test(path) || MADE_FILE.test(path);
}

/** Whether the paper itself may write files below this folder, so that no file may stand in its place. */
export function isOwnedFolder(path: string): boolean {
  if (!mayBeOwned(path)) return false;
  return FOLDERS.has(path) || TAXONOMY_FOLDER.test(path) || ARCHIVE_FOLDER.test(path) || FRAGMENT.test(path) || NEWSROOM.test(path) || SEARCH_INDEX.test(path);
}

/**
 * What may stand in `content/site.yaml`, with its defaults: the one place where a setting is defined. It sees plain
 * data whose scalars are all texts, and knows nothing of YAML.
 */
import * as z from 'zod';
import { choice, color, count, day, domain, familyName, flag, fontPath, listOf, mapOf, namedOr, permalink, requiredDay, requiredText, searchUrl, sitePath, siteUrl, source, switchable, text, timeZone, webUrl } from './fields.ts';

/**
 * The day of the first social cards, unless a paper names another. It is fixed: were it counted back from the newest
 * article, each new article would take the card of an old one away, and so change an old page.
 */
const FIRST_CARDS = '2026-11-01';

const section = namedOr('name', mapOf({ name: requiredText, slug: requiredText.optional(), description: text.optional() }));

const masthead = mapOf({
  required: flag.default(false),
  title: text.optional(),
  registrationNumber: text.default(''),
  registeredOn: day.default(''),
  publisher: text.default(''),
  editor: text.default(''),
  address: text.default(''),
  telephone: text.default(''),
  publishedOn: day.default(''),
  youthProtectionOfficer: text.default(''),
  email: text.default(''),
});

const search = mapOf({
  fallback: searchUrl.optional(),
});

const links = mapOf({
  rawHtmlRel: text.default('nofollow'),
  sponsoredDomains: listOf(domain).default([]),
});

const forms = choice(['lead-list', 'cards', 'headlines']);

const band = namedOr('section', mapOf({ section: requiredText, form: forms.default('lead-list'), count: count(1, 20).optional() }));

const front = mapOf({
  latest: count(0, 50).default(10),
  top: count(0, 20).default(8),
  popular: count(1, 20).default(10),
  bands: listOf(band).optional(),
});

const font = mapOf({
  family: familyName,
  file: fontPath,
  for: choice(['text', 'headlines']).default('text'),
  weight: count(1, 1000).optional(),
  display: choice(['optional', 'swap']).default('optional'),
});

const comments = mapOf({
  repo: requiredText,
  repoId: requiredText,
  category: requiredText,
  categoryId: requiredText,
  mapping: choice(['pathname', 'url', 'title', 'og:title']).default('pathname'),
});

const adminMap = mapOf({
  backend: choice(['github', 'gitlab', 'gitea']).default('github'),
  repo: requiredText.optional(),
  branch: requiredText.optional(),
  signIn: webUrl.optional(),
  api: webUrl.optional(),
  folder: text.default(''),
});

const admin = z.union([flag.transform((isOn) => (isOn ? adminMap.parse({}) : undefined)), adminMap], { error: 'map' });

const pictures = switchable(
  mapOf({
    formats: listOf(choice(['avif', 'webp'])).default(['avif', 'webp']),
    widths: listOf(count(16, 8192)).default([480, 960, 1440]),
  }),
);

const cards = switchable(mapOf({ since: requiredDay.default(FIRST_CARDS) }));

export const siteSchema = mapOf({
  name: requiredText,
  description: text.default(''),
  url: siteUrl,
  language: choice(['ko', 'en']).default('ko'),
  timeZone: timeZone.default('Asia/Seoul'),
  permalink: permalink.default('/:year/:month/:day/:slug/'),
  pageSize: count(1, 1000).default(20),
  sections: listOf(section).default([]),
  accent: color.default('#a5281b'),
  logo: sitePath.optional(),
  favicon: sitePath.optional(),
  masthead: masthead.prefault({}),
  social: listOf(mapOf({ name: requiredText, url: webUrl })).default([]),
  footerPages: listOf(sitePath).default([]),
  onInvalid: choice(['fail', 'hold']).default('fail'),
  links: links.prefault({}),
  search: search.prefault({}),
  openHeart: webUrl.optional(),
  front: front.prefault({}),
  pictures: pictures.prefault({}),
  cards: cards.prefault({}),
  density: choice(['comfortable', 'compact']).default('comfortable'),
  fonts: listOf(font).default([]),
  markets: mapOf({ endpoint: webUrl.optional() }).prefault({}),
  comments: comments.optional(),
  admin: admin.optional(),
  feedLength: count(1, 500).default(20),
  excerptLength: count(20, 1000).default(120),
  relatedCount: count(0, 20).default(4),
  stockPictures: listOf(source).default([]),
});

export type SiteSettings = z.output<typeof siteSchema>;

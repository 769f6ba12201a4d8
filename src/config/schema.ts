/**
 * What may stand in `content/site.yaml`, with its defaults: the one place where a setting is defined. It sees plain
 * data whose scalars are all texts, and knows nothing of YAML.
 */
import * as z from 'zod';
import { choice, color, count, day, flag, listOf, mapOf, requiredText, sitePath, siteUrl, source, text, timeZone, webUrl } from './fields.ts';

const section = z.union([requiredText.transform((name) => ({ name })), mapOf({ name: requiredText, slug: requiredText.optional(), description: text.optional() })], {
  error: 'map',
});

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
  fallback: webUrl.optional(),
});

const links = mapOf({
  rawHtmlRel: text.default('nofollow'),
  sponsoredDomains: listOf(requiredText).default([]),
});

export const siteSchema = mapOf({
  name: requiredText,
  description: text.default(''),
  url: siteUrl,
  language: choice(['ko', 'en']).default('ko'),
  timeZone: timeZone.default('Asia/Seoul'),
  permalink: requiredText.default('/:year/:month/:day/:slug/'),
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
  feedLength: count(1, 500).default(20),
  excerptLength: count(20, 1000).default(120),
  relatedCount: count(0, 20).default(4),
  stockPictures: listOf(source).default([]),
});

export type SiteSettings = z.output<typeof siteSchema>;

/** Names of the settings that a map of `site.yaml` knows, by the map's own path (`''`: the top). */
export const knownSettings: ReadonlyMap<string, readonly string[]> = new Map([
  ['', Object.keys(siteSchema.shape)],
  ['masthead', Object.keys(masthead.shape)],
  ['links', Object.keys(links.shape)],
  ['search', Object.keys(search.shape)],
]);

/**
 * From the plain data of `content/site.yaml` to the complete configuration, or to everything that is wrong with it.
 * It knows no YAML.
 */
import { foldName, slugify } from '../base/slug.ts';
import { accentFrom } from './accent.ts';
import type { VariantSettings } from '../base/pictures.ts';
import type { AdminConfig, FrontPlan, Masthead, SectionConfig, SiteConfig } from './config.ts';
import { faultOfIssue, isMap, unknownSettings, withoutEmpty, type SettingFault } from './faults.ts';
import { siteSchema, type SiteSettings } from './schema.ts';

export interface Resolved {
  /** Absent when a fault leaves no usable configuration. */
  readonly config: SiteConfig | undefined;
  readonly faults: readonly SettingFault[];
}

/** Fields of the masthead that the law asks for, with the words by which editors know them. */
const LEGAL_FIELDS = {
  registrationNumber: '등록번호',
  registeredOn: '등록일',
  publisher: '발행인',
  editor: '편집인',
  address: '발행소',
  telephone: '전화번호',
  publishedOn: '발행일',
  youthProtectionOfficer: '청소년보호책임자',
} as const satisfies Partial<Record<keyof Masthead, string>>;

/** Stories of a band by its form, where `site.yaml` gives no number. */
const BAND_COUNTS = { 'lead-list': 5, cards: 4, headlines: 6 } as const;

export function resolveConfig(data: unknown): Resolved {
  const settings = withoutEmpty(data);
  const parsed = siteSchema.safeParse(settings);
  const faults = [...unknownSettings(siteSchema, settings), ...(parsed.success ? [] : parsed.error.issues.map((issue) => faultOfIssue(issue)))];
  if (!parsed.success) return { config: undefined, faults };
  const config = completeConfig(parsed.data);
  faults.push(...emptyMasthead(config.masthead), ...repeatedSections(config.sections), ...unknownSections(config));
  return { config: faults.some(({ severity }) => severity === 'error') ? undefined : config, faults };
}

function completeConfig(settings: SiteSettings): SiteConfig {
  const { url, accent, sections, masthead, logo, favicon, openHeart, search, front, fonts, comments, markets, admin, pictures, cards, ...rest } = settings;
  return {
    ...rest,
    logo,
    favicon,
    openHeart,
    comments,
    cards,
    pictures: completePictures(pictures),
    admin: admin === undefined ? undefined : completeAdmin(admin),
    front: completeFront(front),
    fonts: fonts.map(({ for: use, weight, ...font }) => ({ ...font, use, weight })),
    markets: { endpoint: markets.endpoint },
    search: { fallback: search.fallback },
    origin: url.origin,
    basePath: url.path.replace(/\/+$/u, ''),
    accent: accentFrom(accent.toLowerCase()),
    sections: sections.map(completeSection),
    masthead: { ...masthead, title: masthead.title ?? settings.name },
  };
}

function completeAdmin({ repo, branch, signIn, api, folder, ...rest }: NonNullable<SiteSettings['admin']>): AdminConfig {
  return { ...rest, repo, branch, signIn, api, folder: folder.replace(/^\/+|\/+$/gu, '') };
}

function completeSection({ name, slug, description }: SiteSettings['sections'][number]): SectionConfig {
  return { name, slug: slugify(slug ?? name), description };
}

function completePictures({ formats, widths }: NonNullable<SiteSettings['pictures']> = { formats: [], widths: [] }): VariantSettings {
  return { formats: [...new Set(formats)], widths: [...new Set(widths)].sort((one, other) => one - other) };
}

function completeFront({ bands, ...counts }: SiteSettings['front']): FrontPlan {
  return { ...counts, bands: bands?.map(({ section, form, count }) => ({ section, form, count: count ?? BAND_COUNTS[form] })) };
}

function emptyMasthead(masthead: Masthead): SettingFault[] {
  if (!masthead.required) return [];
  return Object.entries(LEGAL_FIELDS)
    .filter(([field]) => isMap(masthead) && masthead[field] === '')
    .map(([field, label]) => ({ code: 'SOKBO-C06', severity: 'error', path: ['masthead', field], params: { setting: `masthead.${field}`, label } }));
}

/** Sections of one name would be one section, those of one slug would have one address. */
function repeatedSections(sections: readonly SectionConfig[]): SettingFault[] {
  return sections.flatMap(({ name, slug }, index): SettingFault[] => {
    const isTwice = sections.slice(0, index).some((other) => foldName(other.name) === foldName(name));
    if (isTwice) return [{ code: 'SOKBO-C14', severity: 'error', path: ['sections', index], params: { name } }];
    if (slug === '') return [{ code: 'SOKBO-C03', severity: 'error', path: ['sections', index], params: { setting: `sections.${index}.slug` } }];
    const isShared = sections.slice(0, index).some((other) => foldName(other.slug) === foldName(slug));
    return isShared ? [{ code: 'SOKBO-C07', severity: 'error', path: ['sections', index], params: { name, slug } }] : [];
  });
}

/** Bands of sections that the paper does not name. A paper that names none takes them from its articles. */
function unknownSections({ front: { bands = [] }, sections }: SiteConfig): SettingFault[] {
  const known = new Set(sections.map(({ name }) => foldName(name)));
  if (known.size === 0) return [];
  return bands.flatMap(({ section: name }, index): SettingFault[] =>
    known.has(foldName(name)) ? [] : [{ code: 'SOKBO-C13', severity: 'warning', path: ['front', 'bands', index], params: { name } }],
  );
}

/**
 * From the plain data of `content/site.yaml` to the complete configuration, or to everything that is wrong with it.
 * It knows places only as paths into the data; who has the text turns them into lines.
 */
import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import type { ProblemCode } from '../base/problems/catalogue.ts';
import type { Severity } from '../base/problem.ts';
import { foldName, slugify } from '../base/slug.ts';
import { accentFrom } from './accent.ts';
import type { Masthead, SectionConfig, SiteConfig } from './config.ts';
import type { ConfigFault } from './fields.ts';
import { knownSettings, siteSchema, type SiteSettings } from './schema.ts';

export interface SettingFault {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Keys and indexes down to the faulty value. */
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string>>;
}

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

export function resolveConfig(data: unknown): Resolved {
  const settings = withoutEmpty(data);
  const parsed = siteSchema.safeParse(settings);
  const faults = [...unknownSettings(settings), ...(parsed.success ? [] : parsed.error.issues.map(faultOfIssue))];
  if (!parsed.success) return { config: undefined, faults };
  const config = completeConfig(parsed.data);
  faults.push(...emptyMasthead(config.masthead), ...sharedSlugs(config.sections));
  return { config: faults.some(({ severity }) => severity === 'error') ? undefined : config, faults };
}

function completeConfig(settings: SiteSettings): SiteConfig {
  const { url, accent, sections, masthead, logo, favicon, openHeart, search, ...rest } = settings;
  return {
    ...rest,
    logo,
    favicon,
    openHeart,
    search: { fallback: search.fallback },
    origin: url.origin,
    basePath: decodeURI(url.pathname).normalize('NFC').replace(/\/+$/u, ''),
    accent: accentFrom(accent.toLowerCase()),
    sections: sections.map(completeSection),
    masthead: { ...masthead, title: masthead.title ?? settings.name },
  };
}

function completeSection(section: SiteSettings['sections'][number]): SectionConfig {
  const { name, slug, description } = { slug: undefined, description: undefined, ...section };
  return { name, slug: slugify(slug ?? name), description };
}

/** A setting without a value counts as not set. Lists stay as they are: an empty item is a fault of its own. */
function withoutEmpty(data: unknown): unknown {
  if (data === '' || data === null) return {};
  if (!isMap(data)) return data;
  const kept = Object.entries(data).filter(([, value]) => value !== '' && value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, isMap(value) ? withoutEmpty(value) : value]));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultOfIssue(issue: z.core.$ZodIssue): SettingFault {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const setting = path.join('.') || 'site.yaml';
  const isAbsent = issue.code === 'invalid_type' && issue.input === undefined;
  const code = isAbsent ? 'SOKBO-C03' : (CODES.get(issue.message) ?? 'SOKBO-C20');
  return { code, severity: 'error', path, params: { setting, ...detailsOf(issue) } };
}

/** By the kind of fault that `fields.ts` leaves as an issue's message. */
const CODES: ReadonlyMap<string, ProblemCode> = new Map<ConfigFault, ProblemCode>([
  ['required', 'SOKBO-C03'],
  ['text', 'SOKBO-C20'],
  ['flag', 'SOKBO-C21'],
  ['number', 'SOKBO-C22'],
  ['color', 'SOKBO-C23'],
  ['url', 'SOKBO-C24'],
  ['path', 'SOKBO-C25'],
  ['zone', 'SOKBO-C26'],
  ['choice', 'SOKBO-C27'],
  ['list', 'SOKBO-C28'],
  ['map', 'SOKBO-C29'],
  ['day', 'SOKBO-C30'],
]);

function detailsOf(issue: z.core.$ZodIssue): Readonly<Record<string, string>> {
  if (issue.code === 'invalid_value') return { choices: issue.values.map(String).join(', ') };
  const details: unknown = issue.code === 'custom' ? issue.params : undefined;
  return isMap(details) ? Object.fromEntries(Object.entries(details).map(([name, value]) => [name, String(value)])) : {};
}

function unknownSettings(data: unknown): SettingFault[] {
  return [...knownSettings].flatMap(([group, known]) => {
    const map = group === '' ? data : valueOf(data, group);
    if (!isMap(map)) return [];
    const unknown = Object.keys(map).filter((key) => !known.includes(key));
    return unknown.map((key) => unknownSetting(group === '' ? [key] : [group, key], known));
  });
}

function unknownSetting(path: readonly string[], known: readonly string[]): SettingFault {
  const key = path.at(-1) ?? '';
  const nearest = closest(key, [...known]);
  const setting = path.join('.');
  const isNear = distance(key.toLowerCase(), nearest.toLowerCase()) <= Math.max(1, Math.floor(key.length / 4));
  return isNear
    ? { code: 'SOKBO-C05', severity: 'warning', path, params: { setting, nearest: [...path.slice(0, -1), nearest].join('.') } }
    : { code: 'SOKBO-C04', severity: 'warning', path, params: { setting } };
}

function valueOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Object.entries(data).find(([name]) => name === key)?.[1] : undefined;
}

function emptyMasthead(masthead: Masthead): SettingFault[] {
  if (!masthead.required) return [];
  return Object.entries(LEGAL_FIELDS)
    .filter(([field]) => valueOf(masthead, field) === '')
    .map(([field, label]) => ({ code: 'SOKBO-C06', severity: 'error', path: ['masthead', field], params: { setting: `masthead.${field}`, label } }));
}

function sharedSlugs(sections: readonly SectionConfig[]): SettingFault[] {
  return sections.flatMap(({ name, slug }, index): SettingFault[] => {
    if (slug === '') return [{ code: 'SOKBO-C03', severity: 'error', path: ['sections', index], params: { setting: `sections.${index}.slug` } }];
    const isShared = sections.slice(0, index).some((other) => foldName(other.slug) === foldName(slug));
    return isShared ? [{ code: 'SOKBO-C07', severity: 'error', path: ['sections', index], params: { name, slug } }] : [];
  });
}

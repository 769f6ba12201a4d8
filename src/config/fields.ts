/** The kinds of value that `site.yaml` and the editors' data files can hold, as zod types over texts exactly as they were written. */
import * as z from 'zod';
import { readPattern } from '../base/permalink-pattern.ts';
import { decodePath } from '../base/urls.ts';

/** A fault's kind, or the code of one that others found, travels in zod's message; `faults.ts` turns it into a problem. */
export type ConfigFault =
  | 'text' | 'flag' | 'number' | 'color' | 'url' | 'path' | 'zone' | 'choice' | 'list' | 'map' | 'required' | 'day' | 'font'
  | 'impossible-day' | 'domain' | 'search' | 'amount' | 'change' | 'moment' | 'age';

export const fault = (kind: ConfigFault): { readonly error: ConfigFault } => ({ error: kind });

/** One line of text, trimmed. */
export const text = z.string(fault('text')).transform((value) => value.replace(/\s+/gu, ' ').trim());

/** A text that may not be empty. */
export const requiredText = text.refine((value) => value !== '', fault('required'));

export const flag = z.string(fault('flag')).transform((value, context) => {
  if (/^(true|yes|on)$/iu.test(value)) return true;
  if (/^(false|no|off)$/iu.test(value)) return false;
  context.addIssue({ code: 'custom', message: 'flag' });
  return z.NEVER;
});

/** A whole number within bounds. */
export const count = (least: number, most: number): z.ZodType<number, unknown> =>
  z.unknown().transform((value, context) => {
    const number = typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    context.addIssue({ code: 'custom', message: 'number', params: { least: String(least), most: String(most) } });
    return z.NEVER;
  });

export const color = z.string(fault('color')).regex(/^#[0-9a-f]{6}$/iu, fault('color'));

/** An absolute http(s) address without query or fragment: its origin, and its path decoded. */
export const siteUrl = z.string(fault('url')).transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain = url !== undefined && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
  const path = isPlain ? decodePath(url.pathname) : undefined;
  if (isPlain && path !== undefined) return { origin: url.origin, path };
  context.addIssue({ code: 'custom', message: 'url' });
  return z.NEVER;
});

/** An absolute http(s) address of any kind. */
export const webUrl = z.string(fault('url')).refine((value) => URL.canParse(value) && /^https?:/iu.test(value), { ...fault('url'), abort: true });

/** A search engine's address, of which one parameter is `{query}` and nothing else, as an HTML form can send it. */
export const searchUrl = webUrl.refine((value) => [...new URL(value).searchParams.values()].includes('{query}'), fault('search'));

/** A host, as URL parsing writes it: small letters, Hangul as `xn--…`. */
export const domain = requiredText.transform((value, context) => {
  const url = `http://${value}`;
  const host = /^[^\s/:@?#\\]+$/u.test(value) && URL.canParse(url) ? new URL(url).hostname : '';
  if (/^[\w-]+(\.[\w-]+)*$/u.test(host)) return host;
  context.addIssue({ code: 'custom', message: 'domain' });
  return z.NEVER;
});

/** A pattern of articles' addresses, decoded. */
export const permalink = requiredText.transform((value, context) => {
  const reading = readPattern(value);
  if (reading.kind === 'path') return reading.path;
  context.addIssue({ code: 'custom', message: reading.code, params: { field: 'permalink', ...reading.params } });
  return z.NEVER;
});

/** A path of the site: begins with one `/`. */
export const sitePath = z.string(fault('path')).regex(/^\/(?!\/)[^\s?#\\]*$/u, fault('path'));

/** A name that a stylesheet can hold as it is. */
export const familyName = requiredText.refine((name) => !/["\\<>]/u.test(name), fault('text'));

/** A font file of the site's own, in the one format that every browser of the last ten years reads. */
export const fontPath = sitePath.refine((path) => path.endsWith('.woff2'), fault('font'));

/** A site path or an absolute http(s) address. */
export const source = z.union([sitePath, webUrl], fault('path'));

/** `YYYY-MM-DD`, or empty. */
export const day = z
  .string(fault('day'))
  .refine((value) => value === '' || /^\d{4}-\d{2}-\d{2}$/u.test(value), { ...fault('day'), abort: true })
  .refine((value) => value === '' || isInCalendar(value), fault('impossible-day'));

/** `YYYY-MM-DD` */
export const requiredDay = day.refine((value) => value !== '', fault('required'));

export const timeZone = z.string(fault('zone')).refine(isTimeZone, fault('zone'));

export const choice = <const Choices extends readonly [string, ...string[]]>(choices: Choices): z.ZodType<Choices[number], unknown> =>
  z.enum(choices, { error: 'choice' });

export const listOf = <Item extends z.ZodType>(item: Item): z.ZodArray<Item> => z.array(item, fault('list'));

/** A map of settings; names that the shape lacks are left out here and reported by `faults.ts`. */
export const mapOf = <Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strip> => z.object(shape, fault('map'));

/** A map of settings that may be written as one text, which is then its `key`. */
export const namedOr = <Shape extends z.ZodRawShape>(key: string, map: z.ZodObject<Shape, z.core.$strip>): z.ZodType<z.output<typeof map>, unknown> =>
  z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), map);

/** A map of settings that may be written as `true`, for all its defaults, or as `false`, which leaves `undefined`. */
export const switchable = <Shape extends z.ZodRawShape>(map: z.ZodObject<Shape, z.core.$strip>): z.ZodType<z.output<typeof map> | undefined, unknown> =>
  z.preprocess((value) => (flag.safeParse(value).success ? (flag.parse(value) ? {} : undefined) : value), map.optional());

/** `Date` takes the 30th of February for the 2nd of March. */
function isInCalendar(day: string): boolean {
  const ms = Date.parse(day);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

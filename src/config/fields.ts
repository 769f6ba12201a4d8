/** The kinds of value that `site.yaml` and the editors' data files can hold, as zod types over texts exactly as they were written. */
import * as z from 'zod';

/** A fault's kind travels in zod's message; `faults.ts` turns it into a problem of that code. */
export type ConfigFault =
  | 'text' | 'flag' | 'number' | 'color' | 'url' | 'path' | 'zone' | 'choice' | 'list' | 'map' | 'required' | 'day' | 'font'
  | 'amount' | 'change' | 'moment' | 'age';

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

/** An absolute http(s) address without query or fragment. */
export const siteUrl = z.string(fault('url')).transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url !== undefined && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '') return url;
  context.addIssue({ code: 'custom', message: 'url' });
  return z.NEVER;
});

/** An absolute http(s) address of any kind. */
export const webUrl = z.string(fault('url')).refine((value) => URL.canParse(value) && /^https?:/iu.test(value), fault('url'));

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
  .refine((value) => value === '' || (/^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value))), fault('day'));

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

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

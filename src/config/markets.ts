/**
 * Prices that the paper shows (시세), from the plain data of `content/data/markets.yaml`. What is faulty is left out and
 * told; the rest is shown, since a slip in a price must not hold up the news. It knows no YAML.
 */
import * as z from 'zod';
import type { Moment, MomentParser } from '../base/moments.ts';
import { groupDigits } from '../base/prices.ts';
import { faultOfIssue, unknownSettings, withoutEmpty, type SettingFault, type SettingPath } from './faults.ts';
import { fault, listOf, mapOf, requiredText, text } from './fields.ts';

export interface MarketItem {
  readonly name: string;
  /** Digits in groups of three: `48,250.5`. */
  readonly price: string;
  /** Percent since the day before; `undefined` where it is not told. */
  readonly change: number | undefined;
}

/** Prices that were read at one moment: 오늘의 상승종목, 실시간 암호화폐 시세. */
export interface MarketGroup {
  readonly name: string;
  /** Of all its prices: 원, $. May be empty. */
  readonly unit: string;
  readonly asOf: Moment;
  /** Milliseconds after which the prices are out of date. */
  readonly maxAge: number;
  readonly items: readonly MarketItem[];
}

export interface ResolvedMarkets {
  /** Only groups that have something to show. */
  readonly groups: readonly MarketGroup[];
  /** Warnings, each with its place in the data. */
  readonly faults: readonly SettingFault[];
}

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };

export function resolveMarkets(data: unknown, parseMoment: MomentParser): ResolvedMarkets {
  const faults: SettingFault[] = [];
  const group = groupSchema(parseMoment);
  const known = mapOf({ groups: listOf(group.extend({ items: listOf(item) })) });
  faults.push(...unknownSettings(known, data));
  const file = take(mapOf({ groups: listOf(z.unknown()) }), data, []);
  const groups = (file?.groups ?? []).flatMap((entry, index) => {
    const parsed = take(group, entry, ['groups', index]);
    if (parsed === undefined) return [];
    const items = parsed.items.flatMap((one, place) => take(item, one, ['groups', index, 'items', place]) ?? []);
    return items.length === 0 ? [] : [{ ...parsed, items: items.map(({ name, price, change }) => ({ name, price, change })) }];
  });
  return { groups, faults };

  function take<Schema extends z.ZodType>(schema: Schema, entry: unknown, path: SettingPath): z.output<Schema> | undefined {
    const parsed = schema.safeParse(withoutEmpty(entry));
    if (parsed.success) return parsed.data;
    faults.push(...parsed.error.issues.map((issue) => faultOfIssue(issue, path, 'warning')));
    return undefined;
  }
}

/** `48250.5`, `48,250.5` */
const amount = z.string(fault('amount')).transform((value, context) => {
  const [, whole, rest = ''] = /^(-?\d{1,15}|-?\d{1,3}(?:,\d{3})+)(\.\d{1,8})?$/u.exec(value.trim()) ?? [];
  if (whole !== undefined) return groupDigits(whole.replaceAll(',', '') + rest);
  context.addIssue({ code: 'custom', message: 'amount' });
  return z.NEVER;
});

/** `12.4`, `+12.4%`, `-0.8 %` */
const change = z.string(fault('change')).transform((value, context) => {
  const [, number] = /^([+-]?\d{1,6}(?:\.\d{1,4})?)\s*%?$/u.exec(value.trim().replace('−', '-')) ?? [];
  if (number !== undefined) return Number(number);
  context.addIssue({ code: 'custom', message: 'change' });
  return z.NEVER;
});

/** `20m`, `12h`, `3d` */
const age = z.string(fault('age')).transform((value, context) => {
  const [, number, unit = ''] = /^([1-9]\d{0,4})\s*([mhd])$/u.exec(value.trim()) ?? [];
  if (number !== undefined) return Number(number) * (UNITS[unit] ?? 0);
  context.addIssue({ code: 'custom', message: 'age' });
  return z.NEVER;
});

const item = mapOf({ name: requiredText, price: amount, change: change.optional() });

function groupSchema(parseMoment: MomentParser) {
  const moment = z.string(fault('moment')).transform((value, context): Moment => {
    const reading = parseMoment(value);
    if (reading.kind === 'moment') return reading.moment;
    context.addIssue({ code: 'custom', message: 'moment' });
    return z.NEVER;
  });
  return mapOf({ name: requiredText, unit: text.default(''), asOf: moment, maxAge: age.default(24 * 60 * MINUTE), items: listOf(z.unknown()) });
}

/**
 * Prices as a place outside the paper sends them, in JSON. The names are those of `content/data/markets.yaml`; but prices
 * are numbers here, `asOf` has its zone, and `maxAge` is in seconds. Nothing here touches the page.
 */
import { isRecord, isText } from '../kept/kept.ts';

export interface Market {
  readonly name: string;
  readonly unit: string;
  /** ISO 8601, with its zone. */
  readonly asOf: string;
  /** Milliseconds. */
  readonly maxAge: number;
  readonly items: readonly MarketItem[];
}

export interface MarketItem {
  readonly name: string;
  readonly price: number;
  /** Percent. */
  readonly change: number | undefined;
}

/** Seconds for which prices are good where the answer does not say. */
const MAX_AGE = 3600;

/** What can be shown of an answer: `{"groups": [{"name", "unit", "asOf", "maxAge": seconds, "items": [{"name", "price", "change"}]}]}`. */
export function parseMarkets(answer: unknown): readonly Market[] {
  const groups: unknown = isRecord(answer) ? answer.groups : undefined;
  return Array.isArray(groups) ? groups.flatMap(parseMarket) : [];
}

function parseMarket(entry: unknown): readonly Market[] {
  if (!isRecord(entry)) return [];
  const { name, unit = '', asOf, maxAge = MAX_AGE, items } = entry;
  if (!isText(name) || !isText(unit) || !isText(asOf) || Number.isNaN(Date.parse(asOf)) || !isAmount(maxAge) || !Array.isArray(items)) return [];
  const shown = items.flatMap(parseItem);
  return shown.length === 0 ? [] : [{ name, unit, asOf, maxAge: maxAge * 1000, items: shown }];
}

function parseItem(entry: unknown): readonly MarketItem[] {
  if (!isRecord(entry)) return [];
  const { name, price, change } = entry;
  return isText(name) && isAmount(price) ? [{ name, price, change: isAmount(change) ? change : undefined }] : [];
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** How prices and their changes are written. It knows no language: words are its caller's. */

/** Currency signs that stand before a price; any other unit (원, 포인트) follows it. */
const BEFORE: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₩', 'US$']);

/** `48250.50` as `48,250.50`; digits after the point stay as they are. */
export function groupDigits(number: string): string {
  const [whole = '', ...rest] = number.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ','), ...rest].join('.');
}

/** `48,250원`, `$1,234.50` */
export function withUnit(price: string, unit: string): string {
  return BEFORE.has(unit) ? unit + price : price + unit;
}

export type Direction = 'up' | 'down' | 'same';

export function directionOf(change: number): Direction {
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
}

/** A change in percent without its sign: `12.4%`. */
export function percent(change: number): string {
  return `${Math.abs(change)}%`;
}

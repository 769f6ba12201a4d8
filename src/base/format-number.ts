/** Numbers in a reader's words. `Intl` takes longer to begin with than rendering a page, so whole ones do without it. */

/** Grouped as Korean and English both do it: `1234` as `1,234`. */
export function formatNumber(value: number): string {
  if (!Number.isSafeInteger(value)) return new Intl.NumberFormat('en').format(value);
  const digits = String(Math.abs(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return value < 0 ? `-${digits}` : digits;
}

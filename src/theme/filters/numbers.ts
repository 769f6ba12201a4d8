/** Numbers as the paper's language groups them. */
import type { Language } from '../../config/config.ts';

/** `1234` as `1,234`. */
export function createNumberFilter(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language);
  return (value) => format.format(value);
}

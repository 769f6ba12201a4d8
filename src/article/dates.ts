/** How the dates of an article agree with one another. */
import { dayOf, isDayOnly, type Moment } from '../base/moments.ts';
import type { Correction } from './article.ts';
import { createFault, type FieldFault } from './fault.ts';

export interface CheckedDates {
  /** The newest of `updated` and the corrections; `undefined` when nothing came after `date`. */
  readonly updated: Moment | undefined;
  readonly faults: readonly FieldFault[];
}

/** `corrections`: oldest first. */
export function checkDates(date: Moment, updated: Moment | undefined, corrections: readonly Correction[]): CheckedDates {
  const faults: FieldFault[] = [];
  if (updated !== undefined && isEarlier(updated, date)) faults.push(createFault('SOKBO-F24', ['updated'], { severity: 'warning' }));
  if (corrections.some((correction) => isEarlier(correction.date, date))) faults.push(createFault('SOKBO-F25', ['corrections'], { severity: 'warning' }));
  const changes = [...(updated === undefined ? [] : [updated]), ...corrections.map((correction) => correction.date)];
  const later = changes.filter(({ ms }) => ms > date.ms);
  return { updated: later.reduce<Moment | undefined>((newest, moment) => (newest !== undefined && newest.ms >= moment.ms ? newest : moment), undefined), faults };
}

/** Moments of which one is a whole day are compared by day. */
function isEarlier(a: Moment, b: Moment): boolean {
  return isDayOnly(a) || isDayOnly(b) ? dayOf(a) < dayOf(b) : a.ms < b.ms;
}

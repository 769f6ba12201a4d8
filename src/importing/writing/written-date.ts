/** Moments as front matter is written: `2026-11-22` or `2026-11-22 09:00`, by the clocks of the site's time zone. */
import { isDayOnly, type Moment, type MomentParser } from '../../base/moments.ts';

/** The shortest text that `parse` reads as this moment: without seconds or offset where they say nothing. */
export function writtenDate(moment: Moment, parse: MomentParser): string {
  if (isDayOnly(moment)) return moment.iso;
  const local = moment.iso.replace('T', ' ').slice(0, 19);
  const forms = [local.replace(/:00$/u, ''), local];
  return forms.find((text) => isMoment(text, moment, parse)) ?? moment.iso;
}

/** The minute that holds this point of time, as the site's clocks tell it. `ms`: since 1970-01-01T00:00Z. */
export function minuteAt(ms: number, parse: MomentParser): Moment {
  const reading = parse(`${new Date(ms).toISOString().slice(0, 16)}Z`);
  if (reading.kind !== 'moment') throw new RangeError(`${ms} is no time of this calendar`);
  return reading.moment;
}

function isMoment(text: string, moment: Moment, parse: MomentParser): boolean {
  const reading = parse(text);
  return reading.kind === 'moment' && reading.moment.ms === moment.ms;
}

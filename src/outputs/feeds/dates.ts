/** Moments as feed formats write them. */
import type { Moment } from '../../article/article.ts';

/** An RFC 3339 date-time; a day without a time of day becomes its first moment in the site's zone. */
export function rfc3339(moment: Moment): string {
  return moment.iso.includes('T') ? moment.iso : new Date(moment.ms).toISOString().replace('.000Z', 'Z');
}

/** `Sun, 22 Nov 2026 00:00:00 GMT`: RFC 822 as RSS amends it, years with four digits. */
export function rfc822(moment: Moment): string {
  return new Date(moment.ms).toUTCString();
}

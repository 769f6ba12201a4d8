/** Marks in the table of contents the part that is being read. */
import { findAll, onScroll } from '../dom.ts';

/** A part begins when its heading has come this far up the window. */
const READING_LINE = 0.3;

export function setUpContents(): void {
  const links = findAll<HTMLAnchorElement>('.contents a');
  const parts = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [{ link, heading }];
  });
  if (parts.length === 0) return;
  onScroll(() => {
    const current = parts.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight * READING_LINE);
    for (const { link } of parts) {
      if (link === current?.link) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  });
}

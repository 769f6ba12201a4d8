/** Loads a page again where the reader was. Browsers come back to the place too, but not to one that was only there later. */

const KEY = 'sokbo-preview-scroll';

interface Place {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

export function loadAgain(): void {
  sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY } satisfies Place));
  location.reload();
}

/** Goes to where the page was before it was loaded again, once everything is in its place. */
export function keepScroll(): void {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (kept === null) return;
  const { path, x, y }: Place = JSON.parse(kept);
  if (path !== location.pathname) return;
  const goThere = (): void => scrollTo({ left: x, top: y, behavior: 'instant' });
  goThere();
  addEventListener('load', goThere, { once: true });
}

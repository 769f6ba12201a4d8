/**
 * What is new everywhere, in the places that a page keeps for it: fetched when the place comes near. Where it cannot be
 * had, the place keeps its link.
 */
import { findAll } from '../dom.ts';
import { setUpMarkets } from './markets.ts';
import { showAges } from './times.ts';

/** How far below the window a place is filled, so that nothing moves in sight. */
const MARGIN = '1000px';

export function setUpFragments(): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      void fill(target);
    }
  }, { rootMargin: MARGIN });
  for (const place of findAll('[data-fragment]')) observer.observe(place);
}

async function fill(place: HTMLElement): Promise<void> {
  try {
    const response = await fetch(place.dataset.fragment ?? '');
    if (!response.ok) return;
    const { body } = new DOMParser().parseFromString(await response.text(), 'text/html');
    place.replaceChildren(...body.children);
  } catch {
    return;
  }
  showAges(place);
  setUpMarkets(place);
}

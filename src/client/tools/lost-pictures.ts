/** Pictures that cannot be had: their place is kept, with the name of the paper and what the picture was of. */
import { create, find } from '../dom.ts';

export function setUpLostPictures(): void {
  const paper = find<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  const replace = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLImageElement) || target.closest('main') === null) return;
    target.closest('figure')?.querySelector('.enlarge')?.remove();
    target.replaceWith(standIn(target, paper));
  };
  // Faults of pictures do not rise to the document, but they pass it on their way down.
  document.addEventListener('error', ({ target }) => replace(target), true);
  for (const image of [...document.images]) if (image.complete && image.naturalWidth === 0 && image.currentSrc !== '') replace(image);
}

function standIn({ alt, className, width, height }: HTMLImageElement, paper: string): HTMLElement {
  const box = create('span', { className: `${className} lost-picture`, ariaHidden: alt === '' ? 'true' : null }, alt);
  box.dataset['paper'] = paper;
  box.style.aspectRatio = width > 0 && height > 0 ? `${width} / ${height}` : '';
  return box;
}

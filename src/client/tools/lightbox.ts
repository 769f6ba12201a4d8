/** An article's pictures as large as the window, each in the variant that is large enough. */
import { create, find, findAll } from '../dom.ts';

export function setUpLightbox(): void {
  const dialog = find<HTMLDialogElement>('.lightbox');
  const frame = dialog?.querySelector('figure');
  if (dialog === null || !frame) return;
  const { enlarge = '' } = dialog.dataset;

  for (const picture of findAll<HTMLImageElement>('.article figure img')) {
    if (picture.closest('a') !== null) continue;
    const control = create('button', { type: 'button', className: 'enlarge' }, create('span', { className: 'unseen' }, `${enlarge}: ${picture.alt}`));
    const show = (): void => {
      const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
      frame.replaceChildren(enlarged(picture), create('figcaption', {}, caption));
      dialog.showModal();
    };
    control.addEventListener('click', show);
    picture.addEventListener('click', show);
    shownBy(picture).after(control);
  }
  // The dialog's own face is its ground: a click on it, and not on the picture, closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
}

/** The picture with the variants that it has. */
function shownBy(image: HTMLImageElement): HTMLElement {
  return image.closest('picture') ?? image;
}

function enlarged(image: HTMLImageElement): Node {
  const frame = create('div', {}, shownBy(image).cloneNode(true));
  for (const source of frame.querySelectorAll('source')) source.sizes = '100vw';
  for (const copy of frame.querySelectorAll('img')) delete copy.dataset['color'];
  return frame.firstChild ?? frame;
}

/** A short word to the reader after a deed, at the foot of the window; also said aloud by screen readers. */
import { create } from './dom.ts';

const SHOWN_MS = 5000;

let toast: HTMLElement | undefined;
let timer = 0;

/** Puts the empty line on the page: what is said in it later is announced. */
export function setUpToast(): void {
  toast = create('output', { className: 'toast' });
  document.querySelector('main')?.append(toast);
}

/** Nothing is said where there are no words. */
export function say(words: string | undefined): void {
  if (toast === undefined || words === undefined) return;
  toast.textContent = words;
  clearTimeout(timer);
  timer = setTimeout(() => toast?.replaceChildren(), SHOWN_MS);
}

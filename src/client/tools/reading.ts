/** The line that shows how far one has read, the reading history, and 이어 읽기: going on where one stopped. */
import { create, find, onScroll } from '../dom.ts';
import { loadHistory, saveHistory } from '../kept/device.ts';
import { isUnfinished, remember } from '../kept/history.ts';
import { articleText, thisArticle } from '../this-article.ts';
import { distanceTo, fractionRead } from './progress.ts';

/** Pixels that a reader scrolls before the offer to go on counts as declined. */
const DECLINED_AFTER = 400;

export function setUpReading(): void {
  const text = articleText();
  if (text === null) return;
  const article = thisArticle();
  const before = loadHistory().find(({ url }) => url === article.url);
  const line = create('div', { className: 'reading-line' });
  document.querySelector('main')?.append(line);

  let progress = 0;
  onScroll(() => {
    progress = fractionRead(text.getBoundingClientRect(), innerHeight);
    line.style.scale = `${progress} 1`;
  });

  if (before !== undefined && isUnfinished(before) && scrollY === 0 && location.hash === '') offer(text, before.progress);

  // Phones end pages without a word: the last moment that is certain is when the page is hidden.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || scrollY === 0) return;
    saveHistory(remember(loadHistory(), { ...article, progress: Math.round(progress * 100) / 100 }));
  });
}

/** Shows the way to where the reader stopped, until it is taken or declined. */
function offer(text: HTMLElement, progress: number): void {
  const box = find('.resume');
  const [go, close] = box?.querySelectorAll('button') ?? [];
  if (box === null || go === undefined || close === undefined) return;
  go.append(` ${Math.round(progress * 100)}%`);
  box.hidden = false;
  go.addEventListener('click', () => {
    box.hidden = true;
    scrollBy(0, distanceTo(progress, text.getBoundingClientRect(), innerHeight));
    text.tabIndex = -1;
    text.focus({ preventScroll: true });
  });
  close.addEventListener('click', () => {
    box.hidden = true;
  });
  onScroll(() => {
    if (scrollY > DECLINED_AFTER) box.hidden = true;
  });
}

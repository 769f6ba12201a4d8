/**
 * The list of what is wrong with the paper, over the page that is looked at. It lives in a shadow tree of its own, so
 * that neither the theme's styles nor its own reach across.
 */
import type { Fault, Notices } from '../../base/preview.ts';
import { create } from '../dom.ts';
import { STYLE } from './overlay-style.ts';

export interface Overlay {
  /** Shows these in the place of what was there; none, and it is gone. */
  readonly show: (notices: Notices) => void;
}

/** Remembers over reloads which list was closed: the same faults do not come back into the way. */
const CLOSED = 'sokbo-preview-closed';

export function createOverlay(): Overlay {
  const host = create('div', { id: 'sokbo-preview' });
  const root = host.attachShadow({ mode: 'open' });
  const close = create('button', { type: 'button', className: 'close' });
  const opener = create('button', { type: 'button', className: 'opener' });
  const heading = create('h2', { id: 'title' });
  const hint = create('p', {});
  const list = create('ol', {});
  const panel = create('section', { className: 'panel' }, create('header', {}, heading, close), hint, list);
  const spoken = create('p', { role: 'status', className: 'spoken' });
  panel.setAttribute('aria-labelledby', 'title');
  opener.setAttribute('aria-expanded', 'false');
  root.append(create('style', { textContent: STYLE }), opener, panel, spoken);

  let shown = '';

  function setOpen(isOpen: boolean): void {
    const hadFocus = root.activeElement !== null;
    panel.hidden = !isOpen;
    opener.hidden = isOpen;
    if (hadFocus) (isOpen ? close : opener).focus();
  }

  function closePanel(): void {
    sessionStorage.setItem(CLOSED, shown);
    setOpen(false);
  }

  close.addEventListener('click', closePanel);
  opener.addEventListener('click', () => {
    sessionStorage.removeItem(CLOSED);
    setOpen(true);
  });
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) closePanel();
  });

  return {
    show(notices) {
      const { faults, title, hasErrors, language } = notices;
      const now = JSON.stringify(faults);
      if (now === shown) return;
      shown = now;
      if (faults.length === 0) {
        host.remove();
        return;
      }
      host.lang = language;
      heading.textContent = title;
      opener.textContent = title;
      opener.classList.toggle('error', hasErrors);
      close.textContent = notices.close;
      hint.textContent = notices.hint;
      list.replaceChildren(...faults.map(itemOf));
      if (!host.isConnected) document.body.append(host);
      setOpen(hasErrors && sessionStorage.getItem(CLOSED) !== now);
      spoken.textContent = title;
    },
  };
}

function itemOf({ severity, label, place, code, message, line, mended }: Fault): HTMLElement {
  const head = create('p', { className: 'head' }, create('strong', { className: severity }, label));
  if (place !== '') head.append(' ', create('code', {}, place));
  if (code !== '') head.append(' ', create('span', { className: 'code' }, code));
  const item = create('li', {}, head, create('p', { className: 'message' }, message));
  if (line !== undefined) item.append(create('pre', {}, ...marked(line)));
  if (mended !== undefined) item.append(create('pre', { className: 'mended' }, mended));
  return item;
}

/** The line with the character of the fault marked; the line's end is one, too. */
function marked({ text, column }: NonNullable<Fault['line']>): readonly (Node | string)[] {
  const before = text.slice(0, column - 1);
  const [character = ' '] = text.slice(column - 1);
  return [before, create('mark', {}, character), text.slice(before.length + character.length)];
}

/** Opens the quick search from the masthead or with `/`; what searches is fetched only then. It is part of every page's script. */
import { create, find } from '../dom.ts';

/** On the document, when a reader wants to search. */
export const SEARCH_EVENT = 'sokbo:search';

export function setUpSearchOpener(): void {
  const link = find<HTMLAnchorElement>('a[data-finder]');
  const source = link?.dataset['finder'];
  if (link === null || source === undefined) return;
  let loaded: Promise<unknown> | undefined;
  const load = (): Promise<unknown> => {
    loaded ??= document.body.matches(BRINGS_IT) ? Promise.resolve() : loadScript(source);
    return loaded;
  };
  const open = (): void => {
    load().then(
      () => document.dispatchEvent(new Event(SEARCH_EVENT)),
      () => location.assign(link.href),
    );
  };
  for (const sign of ['pointerenter', 'focus']) link.addEventListener(sign, () => void load().catch(() => undefined), { once: true });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    event.preventDefault();
    open();
  });
}

/** Pages that bring what searches along. */
const BRINGS_IT = '.kind-search, .kind-not-found';

function loadScript(source: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = create('script', { src: source });
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));
}

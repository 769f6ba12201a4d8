/** The few things that every tool does with a page. */

export function find<E extends HTMLElement>(selector: string): E | null {
  return document.querySelector<E>(selector);
}

export function findAll<E extends HTMLElement>(selector: string): readonly E[] {
  return [...document.querySelectorAll<E>(selector)];
}

/** A new element with properties and children; texts stay texts. */
export function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** The control of a tool on this page: `[data-tool="print"]`. */
export function onTool(tool: string, use: (control: HTMLButtonElement) => void): void {
  const control = find<HTMLButtonElement>(`[data-tool="${tool}"]`);
  if (control !== null) use(control);
}

export function setPressed(control: HTMLElement, pressed: boolean): void {
  control.setAttribute('aria-pressed', String(pressed));
}

/** Runs at once, and again with every frame in which the reader scrolls or the page changes its size. */
export function onScroll(run: () => void): void {
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      run();
    });
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  run();
}

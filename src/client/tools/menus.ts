/** Menus made of `<details>`: one open at a time; Escape and a click elsewhere close them. */
import { findAll } from '../dom.ts';

export function setUpMenus(): void {
  const menus = findAll<HTMLDetailsElement>('details.menu');
  const closeAllBut = (kept: Node | null): void => {
    for (const menu of menus) if (!menu.contains(kept)) menu.open = false;
  };

  document.addEventListener('click', ({ target }) => closeAllBut(target instanceof Node ? target : null));
  document.addEventListener('focusin', ({ target }) => closeAllBut(target instanceof Node ? target : null));
  document.addEventListener('keydown', (event) => {
    const menu = menus.find(({ open }) => open);
    if (event.key !== 'Escape' || menu === undefined) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
    // Escape has done its one deed: the clean view stays.
    event.stopImmediatePropagation();
  });
}

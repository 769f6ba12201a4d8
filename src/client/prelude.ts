/**
 * Runs in the head before anything is painted: what the reader has chosen, and which controls can work here, are
 * marked on the root element, so that nothing flashes and nothing moves. It knows no page.
 */
import { applySettings } from './settings.ts';

const root = document.documentElement;
applySettings();
root.classList.add('scripted');
if ('speechSynthesis' in window) root.classList.add('can-speak');
if ('share' in navigator) root.classList.add('can-send');

// Where the paper's own tools cannot be loaded, their controls go as well.
addEventListener('error', ({ target }) => {
  if (target instanceof HTMLScriptElement && target.src.includes('/theme/')) root.classList.remove('scripted', 'can-speak', 'can-send');
}, true);

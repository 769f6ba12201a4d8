/** What every page has: theme, menus, times, the line for short words. */
import { bindChoices } from './tools/choices.ts';
import { setUpLostPictures } from './tools/lost-pictures.ts';
import { setUpMenus } from './tools/menus.ts';
import { setUpOffline } from './tools/offline.ts';
import { setUpTheme } from './tools/theme.ts';
import { setUpTimes } from './tools/times.ts';
import { setUpSearchOpener } from './search/opener.ts';
import { setUpToast } from './toast.ts';

export function startPage(): void {
  setUpToast();
  setUpLostPictures();
  setUpMenus();
  setUpTheme();
  bindChoices('textSize');
  setUpTimes();
  setUpSearchOpener();
  setUpOffline();
}

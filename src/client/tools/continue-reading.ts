/** On the front page: articles that the reader began and did not finish. */
import { find } from '../dom.ts';
import { loadHistory } from '../kept/device.ts';
import { isUnfinished } from '../kept/history.ts';
import { createItem, createShare } from '../kept/list.ts';

const SHOWN = 3;

export function setUpContinueReading(): void {
  const section = find('.continue');
  const list = section?.querySelector('ol');
  const unfinished = loadHistory().filter(isUnfinished).slice(0, SHOWN);
  if (section === null || !list || unfinished.length === 0) return;
  list.append(...unfinished.map((reading) => createItem(reading, createShare(reading.progress))));
  section.hidden = false;
}

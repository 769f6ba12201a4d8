/** What the reader has read on this device, how far, and a way to forget it. */
import { find, onTool } from '../dom.ts';
import { loadHistory, saveHistory } from '../kept/device.ts';
import { forgetReadPages } from '../kept/read-pages.ts';
import { createItem, createShare } from '../kept/list.ts';

export function setUpHistoryList(): void {
  const section = find('#history');
  const list = section?.querySelector('ol');
  if (section === null || !list) return;
  const show = (): void => {
    const history = loadHistory();
    list.replaceChildren(...history.map((reading) => createItem(reading, createShare(reading.progress))));
    section.classList.toggle('is-empty', history.length === 0);
  };
  onTool('forget', (control) => {
    control.addEventListener('click', () => {
      saveHistory([]);
      void forgetReadPages();
      show();
      section.focus();
    });
  });
  show();
  section.hidden = false;
}

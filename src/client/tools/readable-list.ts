/** On the page for readers without a connection: the articles of this device that can be read now, and the way back. */
import { find, onTool } from '../dom.ts';
import { loadHistory, loadScraps } from '../kept/device.ts';
import { createItem } from '../kept/list.ts';
import { isReadable } from '../kept/read-pages.ts';

export function setUpReadableList(): void {
  const reload = (): void => location.reload();
  addEventListener('online', reload);
  onTool('retry', (control) => control.addEventListener('click', reload));
  void show();
}

async function show(): Promise<void> {
  const section = find('#readable');
  const list = section?.querySelector('ol');
  if (section === null || !list) return;
  const articles = [...new Map([...loadHistory(), ...loadScraps()].map((article) => [article.url, article])).values()];
  const isShown = await Promise.all(articles.map(({ url }) => isReadable(url)));
  const readable = articles.filter((_article, index) => isShown[index] === true);
  list.append(...readable.map((article) => createItem(article)));
  section.hidden = readable.length === 0;
}

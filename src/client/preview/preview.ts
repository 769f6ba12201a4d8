/**
 * Entry of the preview's script, which only `sokbo serve` puts into pages: it hears of every build, loads the page again
 * when something that it shows has changed, and shows what is wrong with the paper.
 */
import { NEWS, type News } from '../../base/preview.ts';
import { isAffected } from './affected.ts';
import { createOverlay } from './overlay.ts';
import { filesOfPage } from './page-files.ts';
import { keepScroll, loadAgain } from './scroll.ts';

/** Milliseconds before the server is looked for again: it may have been stopped for a moment. */
const RECONNECT = 1000;

const { base = '', edition: loaded = '', file = '' } = document.currentScript?.dataset ?? {};
const overlay = createOverlay();
let edition = loaded;

keepScroll();
connect();

function connect(): void {
  const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`);
  socket.addEventListener('message', ({ data }) => {
    const news = newsIn(String(data));
    if (news !== undefined) hear(news);
  });
  socket.addEventListener('close', () => setTimeout(connect, RECONNECT));
}

/** The server says other things as well. */
function newsIn(text: string): News | undefined {
  const message: News = JSON.parse(text);
  return message.type === NEWS ? message : undefined;
}

function hear(news: News): void {
  overlay.show(news.notices);
  if (news.edition === edition) return;
  const isNext = news.previous === edition;
  edition = news.edition;
  if (!isNext || isAffected(filesOfPage(base, file), file, news)) loadAgain();
}

/** Entry: the page of scraps and of what the reader has read. */
import { startPage } from './start.ts';
import { setUpHistoryList } from './tools/history-list.ts';
import { setUpScrapList } from './tools/scrap-list.ts';

startPage();
setUpScrapList();
setUpHistoryList();

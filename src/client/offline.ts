/** Entry: the page for readers without a connection. */
import { startPage } from './start.ts';
import { setUpReadableList } from './tools/readable-list.ts';

startPage();
setUpReadableList();

/** Entry: every page without a script of its own. */
import { startPage } from './start.ts';
import { setUpContinueReading } from './tools/continue-reading.ts';

startPage();
setUpContinueReading();

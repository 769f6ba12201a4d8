/** Entry: every page without a script of its own. */
import { startPage } from './start.ts';
import { setUpContinueReading } from './tools/continue-reading.ts';
import { setUpMarkets } from './tools/markets.ts';

startPage();
setUpContinueReading();
setUpMarkets();

/** Entry: article pages. */
import { startPage } from './start.ts';
import { setUpCleanView } from './tools/clean-view.ts';
import { setUpComments } from './tools/comments.ts';
import { setUpContents } from './tools/contents.ts';
import { setUpFragments } from './tools/fragments.ts';
import { setUpLightbox } from './tools/lightbox.ts';
import { setUpListening } from './tools/listen.ts';
import { setUpMarkets } from './tools/markets.ts';
import { setUpPrint } from './tools/print.ts';
import { setUpReactions } from './tools/reactions.ts';
import { setUpReading } from './tools/reading.ts';
import { setUpScrap } from './tools/scrap.ts';
import { setUpShare } from './tools/share.ts';

startPage();
setUpListening();
setUpCleanView();
setUpShare();
setUpScrap();
setUpPrint();
setUpReactions();
setUpContents();
setUpLightbox();
setUpReading();
setUpComments();
setUpFragments();
setUpMarkets();

/**
 * The paper in a reader's browser: every tool, the keyboard, accessibility, and all of it without script. Skipped
 * where there is no Chromium, unless `SOKBO_BROWSER=required`.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { testAccessibility } from './accessibility.ts';
import { testKeyboard } from './keyboard.ts';
import { testLighthouse } from './lighthouse.ts';
import { testNoScript } from './no-script.ts';
import { testQuickSearch } from './search/quick-search.ts';
import { testSearchPage } from './search/search-page.ts';
import { testStability } from './stability.ts';
import { findChromium } from './support/chromium.ts';
import { openPaper, type OpenPage, type OpenPaper } from './support/paper.ts';
import { testAppearance } from './tools/appearance.ts';
import { testComments } from './tools/comments.ts';
import { testFresh } from './tools/fresh.ts';
import { testKeeping } from './tools/keeping.ts';
import { testListening } from './tools/listening.ts';
import { testLooking } from './tools/looking.ts';
import { testOffline } from './tools/offline.ts';
import { testSharing } from './tools/sharing.ts';

const chromium = findChromium();
const isRequired = process.env.SOKBO_BROWSER === 'required';

test.runIf(chromium === undefined)('there is a Chromium for the browser tests', ({ skip }) => {
  if (isRequired) throw new Error('No Chromium was found. SOKBO_CHROMIUM names its program.');
  skip('No Chromium was found: what readers see in a browser is not tested. SOKBO_CHROMIUM names its program.');
});

/** Milliseconds, on a machine that does much else. */
const MOST_FOR_BUILDING = 120_000;

describe.runIf(chromium !== undefined)('in a browser', () => {
  let paper: OpenPaper;
  const open: OpenPage = (url, options) => paper.open(url, options);

  beforeAll(async () => {
    paper = await openPaper(chromium ?? '');
  }, MOST_FOR_BUILDING);
  afterEach(async () => {
    expect(await paper.finish()).toEqual([]);
  });
  afterAll(() => paper.close());

  describe('appearance', () => testAppearance(open));
  describe('listening', () => testListening(open));
  describe('sharing', () => testSharing(open));
  describe('keeping', () => testKeeping(open));
  describe('looking', () => testLooking(open));
  describe('what is new', () => testFresh(open));
  describe('without a connection', () => testOffline(open));
  describe('comments', () => testComments(open));
  describe('the search page', () => testSearchPage(open));
  describe('the quick search', () => testQuickSearch(open));
  describe('without script', () => testNoScript(open));
  describe('by keyboard', () => testKeyboard(open));
  describe('stability', () => testStability(open));
  describe('accessibility', () => testAccessibility(open));
  describe('Lighthouse', () => testLighthouse(chromium ?? '', () => paper.origin));
});

/**
 * `npm run quality`: builds two papers, serves them as a static host does, and measures what readers get against the
 * bars that were set. Ends with 1 when a bar is missed, with 2 when it cannot measure.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../browser/support/chromium.ts';
import { readFlags } from '../support/flags.ts';
import { faultsOf } from '../theme/validate.ts';
import { noneOf, reportOf, type Measure } from './bars.ts';
import { measureInBrowser } from './browser-bars.ts';
import { measureBudgets } from './budgets.ts';
import { hostFolder } from './host.ts';
import { measureLighthouse } from './lighthouse-bars.ts';
import { choosePages, findPages } from './pages.ts';
import { buildCorpus, buildSample, type Paper } from './papers.ts';

const flags = readFlags('npm run quality -- [--screenshots DIR] [--papers sample,corpus] [--parts lighthouse,browser,markup,budgets] [--runs 3]', {
  screenshots: { type: 'string', default: path.join(tmpdir(), 'sokbo-screenshots') },
  papers: { type: 'string', default: 'sample,corpus' },
  parts: { type: 'string', default: 'markup,budgets,browser,lighthouse' },
  runs: { type: 'string', default: '3' },
});

const chromium = findChromium();
if (chromium === undefined) {
  console.error('No Chromium was found. SOKBO_CHROMIUM names its program.');
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), 'sokbo-quality-'));
try {
  const measures: Measure[] = [];
  for (const paper of await buildPapers(folder)) measures.push(...(await measure(paper, chromium)));
  console.log(reportOf(measures));
  if (flags.parts.includes('browser')) console.log(`\nScreenshots: ${flags.screenshots}`);
  process.exitCode = measures.every(({ isMet }) => isMet) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function buildPapers(into: string): Promise<readonly Paper[]> {
  const papers: Paper[] = [];
  if (flags.papers.includes('sample')) papers.push(await buildSample(into));
  const corpus = flags.papers.includes('corpus') ? await buildCorpus(into) : undefined;
  if (corpus !== undefined) papers.push(corpus);
  else if (flags.papers.includes('corpus')) console.log('The corpus of real articles is not beside the project; its paper is left out.');
  return papers;
}

async function measure(paper: Paper, browser: string): Promise<readonly Measure[]> {
  const pages = findPages(paper.out);
  const chosen = choosePages(pages);
  const host = await hostFolder(paper.out);
  console.log(`The paper "${paper.name}": ${paper.articles} articles, ${pages.length} pages, of which a browser opens ${chosen.length}.`);
  const parts: Readonly<Record<string, () => readonly Measure[] | Promise<readonly Measure[]>>> = {
    markup: () => [noneOf(pages.flatMap(({ url, html }) => faultsOf(html).map((fault) => `${url} ${fault}`)), { paper: paper.name, what: 'html-validate: errors', among: `${pages.length} pages` })],
    budgets: () => measureBudgets(paper, pages),
    browser: () => measureInBrowser(paper, host, chosen, { chromium: browser, pictures: flags.screenshots }),
    lighthouse: () => measureLighthouse(paper, host, pages, { chromium: browser, runs: Number(flags.runs) }),
  };
  try {
    const measures: Measure[] = [];
    for (const part of flags.parts.split(',')) measures.push(...((await parts[part]?.()) ?? []));
    return measures;
  } finally {
    await host.close();
  }
}

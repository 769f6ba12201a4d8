/**
 * `npm run bench:search`: measures the search on a real site's articles and on made ones against plain substring search,
 * beside Pagefind where it is a command.
 */
import { existsSync } from 'node:fs';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { readFlags } from '../../support/flags.ts';
import { describeAdditions } from './addition.ts';
import { makeDocuments, readDocuments } from './documents.ts';
import { indexOurs, type Engine } from './engines.ts';
import { createTruth, judge } from './judge.ts';
import { describeLatency } from './latency.ts';
import { indexPagefind } from './pagefind.ts';
import { printRow, printTableHead } from './table.ts';

/** Above, Pagefind takes minutes and several gigabytes. */
const MOST_FOR_PAGEFIND = 15_000;

/** Results that all queries may have together, so that large papers do not take hours. */
const MOST_RESULTS = 20_000_000;

/** Articles that are added one by one. */
const ADDED = 200;

const flags = readFlags('npm run bench:search -- [--sizes 1000,13500,100000] [--corpus DIR] [--queries 500]', {
  sizes: { type: 'string', default: '1000,13500' },
  corpus: { type: 'string', default: '../shared/corpus/jekyll-site/_posts' },
  queries: { type: 'string', default: '500' },
});

if (existsSync(flags.corpus)) await measureSearch('real', () => readDocuments(flags.corpus));
else console.log(`${flags.corpus} is not there and is left out.`);
for (const size of flags.sizes.split(',').filter(Boolean).map(Number)) await measureSearch('made', () => makeDocuments(size));

async function measureSearch(kind: string, load: () => readonly SearchDocument[]): Promise<void> {
  const documents = load();
  const queries = Math.min(Number(flags.queries), Math.round(MOST_RESULTS / documents.length));
  const ours = indexOurs(documents);
  const engines: readonly Engine[] = [ours, ...(await findPagefind(documents))];
  const truth = createTruth(documents);
  printTableHead();
  for (const engine of engines) printRow(`${documents.length.toLocaleString('en')} ${kind}`, engine, await judge(engine, documents, truth, queries));
  console.log(`\n${describeAdditions(documents, ADDED)}`);
  console.log(await describeLatency(ours.contents, documents));
}

async function findPagefind(documents: readonly SearchDocument[]): Promise<readonly Engine[]> {
  if (documents.length > MOST_FOR_PAGEFIND) {
    console.log('Pagefind is left out, as it needs too much of a machine for so many articles.');
    return [];
  }
  const pagefind = await indexPagefind(documents);
  if (pagefind === undefined) console.log('Pagefind is left out: there is no command `pagefind`.');
  return pagefind === undefined ? [] : [pagefind];
}

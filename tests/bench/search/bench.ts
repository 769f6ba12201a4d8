/**
 * `npm run bench:search -- [--sizes 1000,13500,100000] [--corpus DIR] [--queries 500]`: measures the search on a real
 * site's articles and on made ones against plain substring search, beside Pagefind where it is a command.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldText } from '../../../src/base/search/fold.ts';
import { bodyOf, headOf } from '../../../src/base/search/texts.ts';
import { parseQuery } from '../../../src/client/search/query.ts';
import { withText, type SearchDocument } from '../../../src/outputs/search/document.ts';
import { planIndexFiles } from '../../../src/outputs/search/files.ts';
import { makeDocuments, readDocuments } from './documents.ts';
import { FIRST_RESULTS, indexOurs, type Answer, type Engine } from './engines.ts';
import { indexPagefind } from './pagefind.ts';
import { makeKnownTitles, makePhraseQueries, makeThreeWordQueries, makeWordQueries } from './queries.ts';

/** Above, Pagefind takes minutes and several gigabytes. */
const MOST_FOR_PAGEFIND = 15_000;

/** Places of which a rank is told. */
const RANKED = 30;

/** Results that all queries may have together, so that large papers do not take hours. */
const MOST_RESULTS = 20_000_000;

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,13500,100000' },
    corpus: { type: 'string', default: '../shared/corpus/jekyll-site/_posts' },
    queries: { type: 'string', default: '500' },
  },
});

if (existsSync(flags.corpus)) await measureSearch('real', readDocuments(flags.corpus));
else console.log(`${flags.corpus} is not there and is left out.`);
for (const size of flags.sizes.split(',').filter(Boolean).map(Number)) await measureSearch('made', makeDocuments(size));

async function measureSearch(kind: string, documents: readonly SearchDocument[]): Promise<void> {
  console.log(`\n## ${documents.length.toLocaleString('en')} ${kind} articles\n`);
  const ours = indexOurs(documents);
  console.log(additionOf(documents, ours.contents));
  const truth = createTruth(documents);
  const pagefind = documents.length > MOST_FOR_PAGEFIND ? undefined : await indexPagefind(documents);
  for (const engine of [ours, ...(pagefind === undefined ? [] : [pagefind])]) await report(engine, documents, truth);
}

async function report(engine: Engine, documents: readonly SearchDocument[], truth: Truth): Promise<void> {
  const { name, files, bytes, seconds, peakBytes = 0 } = engine;
  const queryCount = Math.min(Number(flags.queries), Math.round(MOST_RESULTS / documents.length));
  console.log(`${name}: indexed in ${seconds.toFixed(1)} s, ${Math.round(peakBytes / 1e6)} MB of memory, ${files.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB`);
  for (const [label, queries] of [
    ['one word', makeWordQueries(documents, queryCount)],
    ['three words', makeThreeWordQueries(documents, queryCount / 5)],
    ['phrase or exclusion', makePhraseQueries(documents, queryCount / 5)],
  ] as const) {
    const quality = await judge(engine, queries, truth);
    const answers: Answer[] = [];
    for (const query of queries) answers.push(await engine.ask(query, FIRST_RESULTS));
    console.log(`  ${label}: recall ${quality.recall}, precision ${quality.precision}; first results after ${spread(answers.map((answer) => answer.bytes / 1000))} kB in ${spread(answers.map(({ requests }) => requests))} requests, ${spread(answers.map(({ milliseconds }) => milliseconds))} ms`);
  }
  for (const choice of ['telling', 'any'] as const) {
    const known = makeKnownTitles(documents, queryCount / 5, choice);
    let sum = 0;
    for (const { query, url } of known) {
      const place = (await engine.ask(query, RANKED)).urls.indexOf(url);
      sum += place === -1 ? 0 : 1 / (place + 1);
    }
    console.log(`  mean reciprocal rank of an article by ${choice} two words of its title: ${(sum / known.length).toFixed(3)}`);
  }
}

type Truth = (query: string) => ReadonlySet<string>;

function createTruth(documents: readonly SearchDocument[]): Truth {
  const texts = documents.map(withText).map((text) => ({ url: text.url, text: foldText(`${headOf(text)}\n${bodyOf(text)}`) }));
  return (query) => {
    const { words, excluded } = parseQuery(query);
    const answers = texts.filter(({ text }) => words.every((word) => text.includes(word.text)) && !excluded.some((word) => text.includes(word.text)));
    return new Set(answers.map(({ url }) => url));
  };
}

async function judge(engine: Engine, queries: readonly string[], truth: Truth): Promise<{ readonly recall: string; readonly precision: string }> {
  let [found, right, wanted] = [0, 0, 0];
  for (const query of queries) {
    const answers = truth(query);
    const { urls } = await engine.ask(query, Number.MAX_SAFE_INTEGER);
    found += urls.length;
    wanted += answers.size;
    right += urls.filter((url) => answers.has(url)).length;
  }
  return { recall: percent(right, wanted), precision: percent(right, found) };
}

/** What the newest article changes, in files and time, when all before it are published. */
function additionOf(documents: readonly SearchDocument[], after: ReadonlyMap<string, Uint8Array>): string {
  const before = new Set(planIndexFiles(documents.slice(0, -1)).map(({ path, fingerprint }) => path + fingerprint));
  const start = performance.now();
  const made = planIndexFiles(documents).filter(({ path, fingerprint }) => !before.has(path + fingerprint)).map(({ path, make }) => ({ path, bytes: make() }));
  const milliseconds = performance.now() - start;
  const bytes = made.reduce((sum, file) => sum + file.bytes.length, 0);
  const removed = before.size + made.length - after.size;
  return `The newest article: ${made.length} files, ${Math.round(bytes / 1000)} kB written, ${removed} removed, in ${Math.round(milliseconds)} ms`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(2)} %`;
}

/** Mean, and below which 95 in 100 are. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${mean.toFixed(1)} (95 %: ${(sorted[Math.floor(0.95 * sorted.length)] ?? 0).toFixed(1)})`;
}

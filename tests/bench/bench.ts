/**
 * `npm run bench`: builds made-up papers with Sokbo and with other generators, each as a whole process, and prints
 * tables of the medians.
 */
import { cpus } from 'node:os';
import { readFlags } from '../support/flags.ts';
import { holdContest } from './contest.ts';
import type { Contestant, Installed } from './contestant.ts';
import { MAKER_DEFAULTS } from './make-articles.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { jekyll } from './peers/jekyll.ts';
import { median, tableOfChanges, tableOfResults, tableOfSteps, type Result, type StepTimes } from './report.ts';
import { countsOf, sokbo, stepsOf } from './sokbo.ts';

const flags = readFlags('npm run bench -- [--sizes 1000,10000] [--runs 3] [--only sokbo,hugo] [--jekyll] [--tags 4] [--authors 50] [--seed TEXT]', {
  sizes: { type: 'string', default: '1000,10000' },
  runs: { type: 'string', default: '3' },
  only: { type: 'string', default: '' },
  jekyll: { type: 'boolean', default: false },
  tags: { type: 'string', default: '0' },
  authors: { type: 'string', default: '0' },
  seed: { type: 'string', default: MAKER_DEFAULTS.seed },
});

const results: Result[] = [];
const steps: StepTimes[] = [];
const changesOf: string[] = [];
const contestants = await findInstalled(chooseContestants());
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}; median of ${flags.runs}.\n`);

for (const count of flags.sizes.split(',').map(Number)) {
  const articles = { count, seed: flags.seed, tags: Number(flags.tags), authors: Number(flags.authors) };
  const outcomes = await holdContest(contestants, articles, Number(flags.runs));
  for (const { contestant, label, result, printed } of outcomes) {
    if (result instanceof Error) {
      console.log(`${label} failed on ${count} articles and is left out: ${result.message}\n`);
      continue;
    }
    results.push(result);
    if (contestant === sokbo) steps.push({ articles: count, steps: mediansOf(printed.map(stepsOf)) });
  }
  const others = outcomes.flatMap(({ result }) => (result instanceof Error ? [] : [result]));
  for (const { changes } of outcomes) {
    if (changes.length === 0) continue;
    changesOf.push(`${count.toLocaleString('en')} articles, single changes:\n\n${tableOfChanges(changes.map((change) => ({ ...change, ...countsOf(change.printed) })), others)}`);
    steps.push({ articles: count, label: 'one article added', steps: mediansOf((changes.find(({ name }) => name === 'one article added')?.printed ?? []).map(stepsOf)) });
  }
}

console.log(tableOfResults(results));
for (const text of changesOf) console.log(`\n${text}`);
if (steps.length > 0) console.log(`\n${tableOfSteps(steps)}`);

function chooseContestants(): readonly Contestant[] {
  const all = [sokbo, hugo, eleventy, ...(flags.jekyll ? [jekyll] : [])];
  const chosen = flags.only.toLowerCase().split(',').filter(Boolean);
  return chosen.length === 0 ? all : all.filter(({ name }) => chosen.includes(name.toLowerCase()));
}

async function findInstalled(wanted: readonly Contestant[]): Promise<readonly Installed[]> {
  const installed: Installed[] = [];
  for (const contestant of wanted) {
    const version = await contestant.version();
    if (version === undefined) console.log(`${contestant.name} is not installed and is left out.`);
    else installed.push({ contestant, label: `${contestant.name} ${version}` });
  }
  return installed;
}

function mediansOf(runs: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const names = new Set(runs.flatMap((run) => [...run.keys()]));
  return new Map([...names].map((name) => [name, median(runs.map((run) => run.get(name) ?? 0))]));
}

/** The measured figures as a Markdown table, engines side by side. */
import type { Engine } from './engines.ts';
import type { Cost, Judgement, Quality, Rank, Spread } from './judge.ts';

const COLUMNS = [
  'articles', 'engine', 'recall', 'precision', 'phrases, exclusions', 'rank, telling words', 'rank, any words',
  'one word kB', 'requests', 'ms', 'three words kB', 'requests', 'ms', 'index s', 'memory MB', 'files', 'index MB',
];

export function printTableHead(): void {
  console.log(`\n| ${COLUMNS.join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length)}`);
}

export function printRow(articles: string, engine: Engine, { words, phrases, oneWord, threeWords, tellingRank, anyRank }: Judgement): void {
  const { name, seconds, peakBytes, files, bytes } = engine;
  const cells = [
    articles, name, percent(words.recall), percent(words.precision), qualityOf(phrases), rankOf(tellingRank), rankOf(anyRank),
    ...cellsOf(oneWord), ...cellsOf(threeWords),
    seconds.toFixed(1), peakBytes === undefined ? '—' : Math.round(peakBytes / 1e6).toString(), files.toLocaleString('en'), (bytes / 1e6).toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

function cellsOf({ kilobytes, requests, milliseconds }: Cost): readonly string[] {
  return [kilobytes, requests, milliseconds].map(spread);
}

/** The mean, and in brackets what 95 of 100 stay below. */
function spread({ mean, most }: Spread): string {
  return `${Math.round(mean)} (${Math.round(most)})`;
}

function qualityOf({ recall, precision }: Quality): string {
  return `${percent(recall)}, ${percent(precision)}`;
}

/** The mean, and what could be reached. */
function rankOf({ mean, attainable }: Rank): string {
  return `${mean.toFixed(3)} of ${attainable.toFixed(3)}`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '—' : `${(100 * share).toFixed(share === 1 ? 0 : 1)} %`;
}

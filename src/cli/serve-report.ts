/** Puts what happens in a preview on the terminal: for people in the site's language, for programs as a JSON object a line. */
import colors from 'picocolors';
import { formatNumber } from '../base/format-number.ts';
import type { BuildReport } from '../publishing/report.ts';
import type { Failure } from '../serving/notices.ts';
import type { PreviewEvent } from '../serving/preview.ts';
import { printable } from './printable.ts';
import { printProblems, problemData } from './report.ts';
import { toolLanguage } from './tool-language.ts';
import { serveWordsIn } from './words/serve.ts';

export interface ServeReporter {
  readonly report: (event: PreviewEvent) => void;
  readonly stopped: () => void;
}

export interface ServeReporterOptions {
  readonly json: boolean;
  readonly wishedPort: number;
}

/** Pages that are told by name. */
const NAMED_PAGES = 8;

export function createServeReporter({ json, wishedPort }: ServeReporterOptions): ServeReporter {
  if (json) return { report: (event) => console.log(JSON.stringify(dataOf(event))), stopped: () => console.log(JSON.stringify({ event: 'stopped' })) };
  let language: BuildReport['language'] = toolLanguage();
  let isFirst = true;
  let told = '';
  let hadErrors = false;
  let hidden = 0;

  function sayBuilt(report: BuildReport, milliseconds: number): void {
    const words = serveWordsIn(report.language);
    const count = formatNumber;
    const seconds = (milliseconds / 1000).toFixed(1);
    const { articles, pages, rendered, lists, problems, published } = report;
    const files = lists.added.length + lists.changed.length + lists.removed.length;
    const summary = isFirst && published ? words.first({ articles: count(articles), pages: count(pages), seconds }) : files === 0 ? words.unchanged : words.changed({ pages: count(rendered.length), files: count(files), seconds });
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const faults = JSON.stringify(problems);
    if (problems.length > 0 && faults !== told) printProblems(report);
    console.log(`${colors.dim(timeOfDay())}  ${published ? summary : colors.bold(colors.red(words.kept))}`);
    if (!isFirst && rendered.length <= NAMED_PAGES) for (const { url } of rendered) console.log(colors.dim(`          ${printable(url)}`));
    if (problems.length > 0 && faults === told) console.log(`          ${words.stillProblems({ errors: count(errors), warnings: count(problems.length - errors) })}`);
    if (errors === 0 && hadErrors) console.log(`          ${colors.green(words.mended)}`);
    const { drafts, future } = report.waiting;
    const countOf = (value: number): string | undefined => (value === 0 ? undefined : count(value));
    if (drafts + future > hidden) console.log(`          ${words.hidden({ drafts: countOf(drafts), future: countOf(future) })}`);
    hidden = drafts + future;
    told = faults;
    hadErrors = errors > 0;
    isFirst &&= !published;
  }

  return {
    report(event) {
      if (event.kind === 'serving') {
        const words = serveWordsIn(language);
        const taken = event.port === wishedPort || wishedPort === 0 ? undefined : String(wishedPort);
        console.log(`${colors.bold(words.serving(event.url, taken))}\n${words.howToStop}`);
      } else if (event.kind === 'built') {
        ({ language } = event.report);
        sayBuilt(event.report, event.milliseconds);
      } else {
        hadErrors = true;
        told = '';
        console.error(`${colors.dim(timeOfDay())}  ${colors.red(serveWordsIn(event.language).failed(printable(sentenceOf(event.failure))))}`);
      }
    },
    stopped: () => console.log(serveWordsIn(language).stopped),
  };
}

function dataOf(event: PreviewEvent): object {
  if (event.kind === 'serving') return { event: 'serving', url: event.url, port: event.port };
  if (event.kind === 'failed') return { event: 'failed', error: sentenceOf(event.failure) };
  const { published, articles, pages, rendered, lists, held, problems, language, steps } = event.report;
  return {
    event: 'built',
    published,
    articles,
    pages,
    rendered: rendered.length,
    ...lists,
    held,
    problems: problems.map((problem) => problemData(problem, language)),
    milliseconds: event.milliseconds,
    steps,
  };
}

function sentenceOf({ place, reason }: Failure): string {
  return place === '' ? reason : `${place}: ${reason}`;
}

/** `09:05:00`, as on the wall. */
function timeOfDay(): string {
  return new Date().toLocaleTimeString('sv');
}

/** Puts what is wrong with a paper into the words that a page of the preview shows. */
import path from 'node:path';
import type { Fault, Notices } from '../base/preview.ts';
import { problemMessage } from '../base/problems/describe.ts';
import type { Problem } from '../base/problem.ts';
import type { Language } from '../config/config.ts';
import type { BuildReport } from '../publishing/report.ts';
import { ThemeError } from '../theme/theme-error.ts';
import { previewWordsIn } from './words.ts';

/** Faults that a page shows; who has more works through the first ones first. */
const SHOWN = 50;

export function noticesOf({ problems, language, published }: Pick<BuildReport, 'problems' | 'language' | 'published'>): Notices {
  const words = previewWordsIn(language);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const hint = errors.length === 0 ? words.onlyWarnings : published ? words.held : words.kept;
  return {
    ...framed(language),
    title: words.title(errors.length, warnings.length),
    hint,
    hasErrors: errors.length > 0,
    faults: [...errors, ...warnings].slice(0, SHOWN).map((problem) => toFault(problem, language)),
  };
}

/** Why a build ended in an error: a fault of the theme, of the machine, or a bug. */
export interface Failure {
  /** `theme/partials/footer.njk:3`; empty where it is not known. */
  readonly place: string;
  readonly reason: string;
}

/** `site`: the site's folder, below which files are named. */
export function failureOf(error: unknown, site: string): Failure {
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(`${site}${path.sep}`, '');
  const [place = ''] = error instanceof ThemeError ? message.split(': ', 1) : [];
  return { place, reason: place === '' ? message : message.slice(place.length + 2) };
}

export function noticesOfFailure({ place, reason }: Failure, language: Language): Notices {
  const words = previewWordsIn(language);
  const fault: Fault = { severity: 'error', label: words.severity.error, place, code: '', message: words.failed(reason) };
  return { ...framed(language), title: words.title(1, 0), hint: words.kept, hasErrors: true, faults: [fault] };
}

function framed(language: Language): Pick<Notices, 'language' | 'close'> {
  return { language, close: previewWordsIn(language).close };
}

function toFault(problem: Problem, language: Language): Fault {
  const { severity, code, file, line, column, text, mended } = problem;
  return {
    severity,
    label: previewWordsIn(language).severity[severity],
    place: `${file}:${line}:${column}`,
    code,
    message: problemMessage(problem, language),
    ...(text === undefined || text.trim() === '' ? {} : { line: { text, column } }),
    ...(mended === undefined ? {} : { mended }),
  };
}

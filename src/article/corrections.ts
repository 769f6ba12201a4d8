/** Corrections that readers are told of, as front matter lists them. */
import type { Moment } from '../base/moments.ts';
import type { Correction } from './article.ts';
import { isEmpty, isMap, readMarkdown, type FieldReader, type Report } from './fields.ts';

/** A list of `{date, text}`, or one of them alone; oldest first. */
export function correctionsReader(readMoment: FieldReader<Moment>): FieldReader<readonly Correction[]> {
  return (value, report) => {
    if (!Array.isArray(value)) return correctionOf(value, readMoment, report);
    const corrections = value.flatMap((item: unknown, index) =>
      correctionOf(item, readMoment, (code, details, path = []) => report(code, details, [index, ...path])),
    );
    return corrections.sort((a, b) => a.date.ms - b.date.ms);
  };
}

function correctionOf(value: unknown, readMoment: FieldReader<Moment>, report: Report): Correction[] {
  if (!isMap(value) || isEmpty(value['date']) || isEmpty(value['text'])) {
    report('SOKBO-F42');
    return [];
  }
  const date = readMoment(value['date'], (code, details) => report(code, details, ['date']));
  const text = readMarkdown(value['text'], (code, details) => report(code, details, ['text']));
  return date === undefined || text === undefined ? [] : [{ date, text }];
}

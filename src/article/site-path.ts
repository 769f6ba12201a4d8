/** Addresses within the site as editors write them in front matter: `permalink` and `redirect_from`. */
import { readPattern, readPlainPath } from '../base/permalink-pattern.ts';
import { readSitePath, type PathReading } from '../base/site-path.ts';
import { readList, readText, type FieldReader, type Report } from './fields.ts';
import { completePath } from './permalink.ts';

/** A permalink pattern of the article's own: a site path that may hold placeholders, or the name of a style. */
export const readPermalink: FieldReader<string> = (value, report) => {
  const text = readText(value, report);
  return text === undefined ? undefined : pathOf(readPattern(text), report);
};

/** The address of a page, which has no date to fill in. */
export const readPagePath: FieldReader<string> = (value, report) => {
  const text = readText(value, report);
  return text === undefined ? undefined : pathOf(readPlainPath(text), report);
};

/** Old addresses; each is completed as a permalink is. */
export const readRedirects: FieldReader<readonly string[]> = (value, report) => {
  const texts = readList(value, false, report);
  return texts?.flatMap((text, index) => {
    const place = Array.isArray(value) ? [index] : [];
    const path = pathOf(readSitePath(text), (code, details) => report(code, details, place));
    return path === undefined ? [] : [completePath(path)];
  });
};

function pathOf(reading: PathReading, report: Report): string | undefined {
  if (reading.kind === 'path') return reading.path;
  const { code, params, likely } = reading;
  return report(code, { params, mend: likely === undefined ? undefined : { kind: 'text', text: likely } });
}

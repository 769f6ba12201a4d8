/** A fault in a template, in the words of its author: which template, which line. It knows no page content. */

/** Thrown when a template cannot be compiled or rendered. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
  /** Path of the template file. */
  readonly template: string;
  /** From 1; `undefined` when the engine does not know it. */
  readonly line: number | undefined;
  readonly reason: string;

  constructor(template: string, line: number | undefined, reason: string, cause?: unknown) {
    super(`${template}${line === undefined ? '' : `:${line}`}: ${reason}`, { cause });
    this.template = template;
    this.line = line;
    this.reason = reason;
  }
}

/** A place in Nunjucks' messages, one for each template on the way in; the last is the faulty one. */
const PLACE = /\(([^()\n]+\.njk)\)(?: \[Line (\d+), Column \d+\])?\n?\s*/g;

/**
 * The engine's error as one that names template and line. `template` stands in where the engine names none. Nunjucks
 * counts a template's lines from 1 when it compiles and from 0 when it renders. `locate` gives the file of a template.
 */
export function toThemeError(template: string, error: unknown, stage: 'compile' | 'render', locate = (name: string): string => name): ThemeError {
  const message = error instanceof Error ? error.message : String(error);
  const place = [...message.matchAll(PLACE)].at(-1);
  const reason = message.replace(PLACE, '').replace(/^(?:(?:Template render error|Error):?\s*)+/, '').trim();
  return new ThemeError(locate(place?.[1] ?? template), lineOf(place, stage), reason, error);
}

/** Nunjucks leaves a line out that it counts as 0. */
function lineOf(place: readonly (string | undefined)[] | undefined, stage: 'compile' | 'render'): number | undefined {
  if (stage === 'render') return place === undefined ? undefined : Number(place[2] ?? 0) + 1;
  return place?.[2] === undefined ? undefined : Number(place[2]);
}

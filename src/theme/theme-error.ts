/** A fault in a template, in the words of its author: which template, which line. It knows no page content. */

/** Thrown when a template cannot be compiled or rendered. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
  /** Path of the template file. */
  readonly template: string;
  /** From 1; `undefined` when the engine does not know it. */
  readonly line: number | undefined;

  constructor(template: string, line: number | undefined, reason: string, cause: unknown) {
    super(`${template}${line === undefined ? '' : `:${line}`}: ${reason}`, { cause });
    this.template = template;
    this.line = line;
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
  const line = place?.[2] === undefined ? undefined : Number(place[2]) + (stage === 'render' ? 1 : 0);
  const reason = message.replace(PLACE, '').replace(/^(Template render error|Error):?\s*/, '').trim();
  return new ThemeError(locate(place?.[1] ?? template), line, reason, error);
}

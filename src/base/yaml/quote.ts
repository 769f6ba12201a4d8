/** Texts as YAML values: written so that they are read back as the same text. */

/** The text on one line, in quotes where YAML would read it as something else. */
export function yamlText(text: string): string {
  return isPlain(text) ? text : inQuotes(text);
}

/** The text in the quotes that need the fewest signs inside: double ones, single ones, or escapes for control characters. */
export function inQuotes(text: string): string {
  if (NEEDS_ESCAPES.test(text)) return JSON.stringify(text.toWellFormed()).replace(NEEDS_ESCAPES_EACH, unicodeEscape);
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Characters that YAML 1.2 does not let stand in a text as they are, or that end its line. */
const NEEDS_ESCAPES = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
const NEEDS_ESCAPES_EACH = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu;

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isPlain(text: string): boolean {
  const beginsHarmlessly = /^[\p{L}\p{N}/][^\p{Cc}\p{Cs}]*$/u.test(text) && !NEEDS_ESCAPES.test(text);
  return beginsHarmlessly && !/:(\s|$)|\s#|\s$/u.test(text) && !/^(null|true|false|yes|no|on|off)$/iu.test(text);
}

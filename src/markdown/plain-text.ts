/** The text of HTML, for places that take none. It makes nothing for readers' pages: what it returns is not escaped. */
import type { Admission } from './cleaning/admission.ts';
import { createFragmentParser } from './cleaning/parse.ts';
import { textLinesOf } from './cleaning/text-lines.ts';
import type { Attributes } from './cleaning/tree.ts';

/** Whether an element is passed over with all it holds. */
export type PassOver = (name: string, attributes: Readonly<Attributes>) => boolean;

/** All text of HTML, entities decoded, white space collapsed; one line for each block that holds text. */
export const plainTextOf: (html: string) => string = createTextReader(() => false);

/** Creates a reader of the text that is left without what is passed over. */
export function createTextReader(passOver: PassOver): (html: string) => string {
  const parse = createFragmentParser((name, attributes): Admission =>
    isNeverShown(name) || passOver(name, attributes) ? { kind: 'drop' } : { kind: 'keep', name, attributes: {} },
  );
  return (html) => textLinesOf(parse(html));
}

function isNeverShown(name: string): boolean {
  return /^(?:iframe|noembed|noframes|script|style|template|textarea)$/.test(name);
}

/** Text alignment, the one thing that is kept of inline styles, as a class that the theme knows. */
import type { Attributes } from './tree.ts';

const DECLARATION = /(?:^|;)\s*text-align\s*:\s*(left|center|right|justify)\s*(?:!important\s*)?(?:;|$)/i;
const VALUE = /^(?:left|center|right|justify)$/i;
/** Here `align` places the element itself among its surroundings, not its text. */
const PLACED_BY_ALIGN = new Set(['applet', 'embed', 'iframe', 'img', 'input', 'object', 'table', 'hr']);

/** `align-center` and the like for `style="text-align: center"` or `align="center"`; `undefined` without either. */
export function alignmentClass(name: string, attributes: Readonly<Attributes>): string | undefined {
  const declared = DECLARATION.exec(attributes['style'] ?? '')?.[1];
  if (declared !== undefined) return `align-${declared.toLowerCase()}`;
  const align = attributes['align'];
  return align !== undefined && VALUE.test(align) && !PLACED_BY_ALIGN.has(name) ? `align-${align.toLowerCase()}` : undefined;
}

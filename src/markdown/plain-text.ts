/** The text of HTML, for places that take none. It makes nothing for readers' pages: what it returns is not escaped. */
import { Parser } from 'htmlparser2';
import { roleOf } from './cleaning/content-model.ts';

/** Whether an element is passed over with all it holds. */
export type PassOver = (name: string, attributes: Readonly<Record<string, string>>) => boolean;

const NEVER_SHOWN = new Set(['head', 'iframe', 'noembed', 'noframes', 'script', 'style', 'template', 'textarea', 'title']);

/** All text of HTML, entities decoded, white space collapsed; one line for each block that holds text. */
export function plainTextOf(html: string, passOver: PassOver = () => false): string {
  const lines: string[] = [''];
  let passedOver = 0;

  function endLine(name: string): void {
    if (name === 'br' || (roleOf(name) !== 'phrasing' && roleOf(name) !== 'leaf')) lines.push('');
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (passedOver > 0 || NEVER_SHOWN.has(name) || passOver(name, attributes)) passedOver += 1;
      endLine(name);
    },
    ontext(text) {
      if (passedOver === 0) lines.push((lines.pop() ?? '') + text);
    },
    onclosetag(name) {
      if (passedOver > 0) passedOver -= 1;
      endLine(name);
    },
  });
  parser.end(html);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '').join('\n');
}

/**
 * Takes `h1` out of bodies. A page has one, its title, so that a body's own is shown as an `h2` anyway: the headings
 * are written as they are shown, and the page stays the very same.
 */
import { createBodyRenderer } from '../../markdown/render.ts';
import { outlineOf, type OutlineHeading } from '../outline.ts';
import type { LineEdit } from './text-lines.ts';

/** Edits of the body's lines, counted from its own first; none without an `h1`, or when the page would change. */
export function mendHeadings(body: readonly string[]): readonly LineEdit[] {
  const { headings } = outlineOf(body.join('\n'));
  if (!headings.some(({ level }) => level === 1)) return [];
  const lines: (string | undefined)[] = [...body];
  for (const { heading, shown } of withShownLevels(headings)) if (heading.level !== shown) rewrite(lines, heading, shown);
  const mended = lines.filter((line) => line !== undefined);
  if (render(mended.join('\n')).html !== render(body.join('\n')).html) return [];
  return lines.flatMap((line, at) => (line === body[at] ? [] : [{ at, count: 1, lines: line === undefined ? [] : [line] }]));
}

/** A quick look, so that few bodies have to be parsed. */
export function mayBeFirstLevel(line: string): boolean {
  return /^[\s>*+\d.)-]*#\s|^\s*=+\s*$|<h1/iu.test(line);
}

interface ShownHeading {
  readonly heading: OutlineHeading;
  readonly shown: number;
}

/** As the clean-up of bodies shows them: from `h2` on, none more than one level below the heading it stands under. */
function withShownLevels(headings: readonly OutlineHeading[]): readonly ShownHeading[] {
  const open: ShownHeading[] = [];
  return headings.map((heading) => {
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const shown = { heading, shown: Math.min((open.at(-1)?.shown ?? 1) + 1, 6) };
    open.push(shown);
    return shown;
  });
}

function rewrite(lines: (string | undefined)[], { line: at, level, form, lines: count }: OutlineHeading, shown: number): void {
  const line = lines[at] ?? '';
  if (form === 'marks') lines[at] = line.replace(/#{1,6}(?=\s|$)/u, '#'.repeat(shown));
  if (form === 'underline' && count === 2) {
    lines[at] = line.replace(/(?=\S)/u, `${'#'.repeat(shown)} `);
    lines[at + 1] = undefined;
  }
  if (form !== 'element') return;
  const opening = new RegExp(`<h${level}(?=[\\s>])`, 'iu').exec(line);
  if (opening === null) return;
  const after = opening.index + 3;
  lines[at] = `${line.slice(0, after - 1)}${shown}${line.slice(after)}`;
  const closing = `</h${level}`;
  const end = lines.findIndex((other, index) => index >= at && (other ?? '').toLowerCase().includes(closing, index === at ? after : 0));
  const found = lines[end];
  if (found === undefined) return;
  const place = found.toLowerCase().indexOf(closing, end === at ? after : 0) + closing.length;
  lines[end] = `${found.slice(0, place - 1)}${shown}${found.slice(place)}`;
}

const render = createBodyRenderer({
  origin: 'https://site.example',
  basePath: '',
  rawHtmlRel: '',
  sponsoredDomains: [],
  language: 'ko',
  pictureSize: () => undefined,
});

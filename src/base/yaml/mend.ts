/**
 * Finds every fault of YAML that cannot be read, each at its cause and not where a parser gives up, and makes a text
 * with as many lines that can be read, so that what is left of it is still checked.
 */
import { linesOf } from '../text.ts';
import type { Draft, LineFault } from './draft.ts';
import { entriesOf, type Entries } from './entries.ts';
import { mendHead } from './mend-head.ts';
import { mendItems } from './mend-items.ts';
import { mendStray } from './mend-stray.ts';
import { firstFault } from './readable.ts';

export interface MendedYaml {
  readonly text: string;
  readonly faults: readonly LineFault[];
  /** Keys of entries that are left out of `text`. */
  readonly unreadable: ReadonlySet<string>;
}

export function mendYaml(source: string): MendedYaml {
  const lines = linesOf(source);
  const entries = entriesOf(lines);
  const anchors = anchorsOf(source);
  const drafts = entries.entries.map((entry): Draft => ({ entry, margin: entries.margin, anchors, lines: lines.slice(entry.head.number, entry.end), faults: [] }));
  for (const draft of drafts) mendEntry(draft);
  const unreadable = drafts.filter(({ lines: mended }) => !isReadable(mended));
  for (const { lines: left } of unreadable) left.fill('');
  const before = lines.slice(0, drafts[0]?.entry.head.number ?? lines.length).fill('');
  return {
    text: [...before, ...drafts.flatMap((draft) => draft.lines)].join('\n'),
    faults: [...preludeFaults(entries), ...drafts.flatMap(({ faults }) => faults)],
    unreadable: new Set(unreadable.map(({ entry }) => entry.key)),
  };
}

function mendEntry(draft: Draft): void {
  if (draft.entry.slip === undefined && isReadable(draft.lines)) return;
  mendHead(draft);
  mendItems(draft);
  mendStray(draft);
  if (draft.faults.length === 0) reportRest(draft);
}

/** What no mender could explain: the first place at which the entry cannot be read. */
function reportRest({ entry, lines, faults }: Draft): void {
  const source = lines.join('\n');
  const fault = firstFault(source);
  if (fault === undefined) return;
  const above = source.slice(0, fault.offset).split('\n');
  const index = Math.min(above.length - 1, lines.length - 1);
  const column = Math.min(above.at(-1)?.length ?? 0, lines[index]?.length ?? 0);
  faults.push({ code: fault.code, line: entry.head.number + index, column, params: fault.params });
}

function preludeFaults({ prelude, entries }: Entries): LineFault[] {
  const [line] = prelude;
  if (line === undefined) return [];
  return [{ code: entries.length === 0 ? 'SOKBO-Y22' : 'SOKBO-Y23', line: line.number, column: 0, params: {} }];
}

function isReadable(lines: readonly string[]): boolean {
  return firstFault(lines.join('\n')) === undefined;
}

/** Names that stand both as `&name` and as `*name`. */
function anchorsOf(source: string): ReadonlySet<string> {
  const anchors = source.match(/(?<=&)[^\s,[\]{}]+/gu) ?? [];
  const aliases = new Set(source.match(/(?<=\*)[^\s,[\]{}]+/gu));
  return new Set(anchors.filter((name) => aliases.has(name)));
}

/** What a publish changed. */
import type { StagedFile } from './collection.ts';

/** Files by their `/` separated paths below the site, each list sorted. */
export interface PublishedLists {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function listPublished(staged: readonly StagedFile[], removed: Iterable<string>): PublishedLists {
  const changed = staged.filter(({ over }) => over === 'different');
  const added = staged.filter(({ over }) => over !== 'different');
  return { added: added.map(({ file }) => file).sort(), changed: changed.map(({ file }) => file).sort(), removed: [...removed].sort() };
}

export function isEmpty({ added, changed, removed }: PublishedLists): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** What two publishes changed, one after the other. A file that came and went was there in between. */
export function joinLists(earlier: PublishedLists, later: PublishedLists): PublishedLists {
  const was = stateByFile(earlier);
  const states = new Map([...was, ...stateByFile(later)].map(([file, state]) => [file, joinStates(was.get(file), state)] as const));
  const inState = (wanted: State): readonly string[] => [...states].flatMap(([file, state]) => (state === wanted ? [file] : [])).sort();
  return { added: inState('added'), changed: inState('changed'), removed: inState('removed') };
}

/**
 * Lists of which nobody knows whether all of it came about, as it can be said of the site that is there: what was to be
 * added and is not there was not added, what was to be removed and is there may be another file than before.
 */
export function correctLists({ added, changed, removed }: PublishedLists, hasFile: (file: string) => boolean): PublishedLists {
  const isGone = (file: string): boolean => !hasFile(file);
  return { added: added.filter(hasFile), changed: [...changed, ...removed].filter(hasFile).sort(), removed: [...changed, ...removed].filter(isGone).sort() };
}

type State = keyof PublishedLists;

function stateByFile({ added, changed, removed }: PublishedLists): ReadonlyMap<string, State> {
  return new Map([...added.map((file) => [file, 'added'] as const), ...changed.map((file) => [file, 'changed'] as const), ...removed.map((file) => [file, 'removed'] as const)]);
}

function joinStates(earlier: State | undefined, later: State): State {
  if (earlier === 'added' && later === 'changed') return 'added';
  return earlier === 'removed' && later === 'added' ? 'changed' : later;
}

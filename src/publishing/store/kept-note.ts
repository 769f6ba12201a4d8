/** A note of the store that stays in memory, and is written when it is told to. */
import type { Note } from './note.ts';

export interface KeptNote<Data> extends Note<Data> {
  readonly flush: () => void;
}

export function keepNote<Data>(note: Note<Data>): KeptNote<Data> {
  let kept: { readonly data: Data | undefined; readonly isWritten: boolean } | undefined;
  return {
    read() {
      kept ??= { data: note.read(), isWritten: true };
      return kept.data;
    },
    write(data) {
      kept = { data, isWritten: false };
    },
    flush() {
      if (kept?.data === undefined || kept.isWritten) return;
      note.write(kept.data);
      kept = { ...kept, isWritten: true };
    },
  };
}

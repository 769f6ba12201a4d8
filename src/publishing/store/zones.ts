/** What one run knows of the paper's time zone for the next, which then need not begin `Intl`. */
import { createOffsets, type KnownOffset, type Offsets } from '../../base/time-zones.ts';
import type { Note } from './note.ts';

export interface KnownZone {
  readonly timeZone: string;
  readonly offsets: readonly KnownOffset[];
}

export interface Zones {
  /** Of a zone (IANA name), the same whenever it is asked for. */
  readonly offsetsOf: (timeZone: string) => Offsets;
  /** Writes what was learned. */
  readonly keep: () => void;
}

/** Zones change by law: what is known holds for one version of the machine's data of them. */
export const ZONES_VERSION = String(process.versions.tz);

export function openZones(note: Note<KnownZone>): Zones {
  let opened: { readonly timeZone: string; readonly offsets: Offsets } | undefined;
  return {
    offsetsOf(timeZone) {
      if (opened?.timeZone !== timeZone) {
        const known = note.read();
        opened = { timeZone, offsets: createOffsets(timeZone, known?.timeZone === timeZone ? known.offsets : []) };
      }
      return opened.offsets;
    },
    keep() {
      if (opened?.offsets.isLearned() === true) note.write({ timeZone: opened.timeZone, offsets: opened.offsets.known() });
    },
  };
}

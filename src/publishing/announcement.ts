/**
 * Tells whoever sends the site on what a publish changed, in `published.json`. The lists are noted before the first file
 * goes live and told when the last one has: where a build is killed in between, the next one tells of both.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failureOf } from './failure-of.ts';
import { correctLists, joinLists, type PublishedLists } from './published-lists.ts';

export interface Announcement {
  /** Before anything goes live. Where it cannot be noted, it is told all the same, unless the build is killed before. */
  readonly prepare: (lists: PublishedLists) => void;
  /** When all of it is live; throws when it cannot be written. */
  readonly announce: () => void;
}

/** Tells nobody. */
export const NO_ANNOUNCEMENT: Announcement = { prepare: () => {}, announce: () => {} };

/** A publish, and the last one that the output knows of; `undefined` where that is not known. */
export interface Publishes {
  readonly publishId: string;
  readonly liveId: string | undefined;
}

/** Opens the announcement of a publish in `file`, whose folder is made where needed. `hasFile`: of the live site, when all of it is. */
export function openAnnouncement(file: string, { publishId, liveId }: Publishes, hasFile: (file: string) => boolean): Announcement {
  const pending = `${file}.pending`;
  const untold = untoldIn(readPending(pending), liveId);
  let told: PublishedLists | undefined;
  return {
    prepare(lists) {
      told = untold === undefined ? lists : joinLists(untold, lists);
      const noted: Pending = { publishId, liveId, untold, lists: told };
      failureOf(() => writeJson(pending, noted));
    },
    announce() {
      if (told === undefined) return;
      const { added, changed, removed } = untold === undefined ? told : correctLists(told, hasFile);
      writeJson(file, { added, changed, removed });
      rmSync(pending, { force: true });
    },
  };
}

/** What a build was about to tell when it ended. */
interface Pending extends Publishes {
  /** What it had found untold itself. */
  readonly untold: PublishedLists | undefined;
  /** All that it would have told. */
  readonly lists: PublishedLists;
}

/** What is live and was told to nobody. */
function untoldIn(pending: Pending | undefined, liveId: string | undefined): PublishedLists | undefined {
  if (pending === undefined) return undefined;
  // With an output in an unknown state, rather too much than too little: what of it is not so is left out in the end.
  if (liveId === undefined || pending.publishId === liveId) return pending.lists;
  return pending.liveId === liveId ? pending.untold : undefined;
}

function readPending(file: string): Pending | undefined {
  try {
    const pending: Pending = JSON.parse(readFileSync(file, 'utf8'));
    return pending;
  } catch {
    return undefined;
  }
}

/** Readers see the old file or the new. */
function writeJson(file: string, data: object): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, `${JSON.stringify(data, null, 2)}\n`);
  renameSync(draft, file);
}

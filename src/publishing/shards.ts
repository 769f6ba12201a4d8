/**
 * A full build on several machines: each renders its part into a folder of its own, with a note of what it is a part
 * of, and one of them joins the parts to the same bytes as a build of the whole.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOfData } from '../base/digest.ts';
import { hashOf } from '../base/hash.ts';
import { inPages, type PagePlan } from '../pages/plan.ts';
import type { PlannedPage } from '../pages/planned-page.ts';
import { failureOf } from './failure-of.ts';
import { fingerprintOf } from './changes.ts';
import { createPublishId, readPublishId } from './marker.ts';
import type { BuildOptions, Shard } from './options.ts';
import { lockOutput } from './output-lock.ts';
import { inspectOutput } from './output-folder.ts';
import type { PublishedLists } from './published-lists.ts';
import type { PlannedFile } from './stage-files.ts';
import { openStaging, type Rank, type Staging } from './staging.ts';
import { openStore } from './store/store.ts';
import { allPages, countPages, readWritten, toWritten, type PublishedSite } from './store/published-site.ts';

/** In the folder of a part, beside the part's files. */
export const SHARD_NOTE = '.sokbo-shard.json';

/** What stands in the note. */
export interface ShardNote extends Shard {
  /** Digest of the whole plan: equal for parts of one build. */
  readonly plan: string;
  /** Of the part's files alone. */
  readonly site: ReturnType<typeof toWritten>;
  readonly ranks: Readonly<Record<string, Rank>>;
}

/** Parts that are no parts of one build, or a part that would take a whole site's place. `missing`: counted from 1. */
export class ShardError extends Error {
  readonly fault: { readonly kind: 'no-shard' | 'other-build' | 'twice' | 'whole-site'; readonly folder: string } | { readonly kind: 'missing'; readonly parts: readonly number[] };

  constructor(fault: ShardError['fault']) {
    super(fault.kind === 'missing' ? `Parts ${fault.parts.join(', ')} are missing.` : `${fault.folder}: ${fault.kind}`);
    this.fault = fault;
  }
}

/** Joins the parts in `folders` and publishes them. Throws a `ShardError` when they are not all parts of one build. */
export async function mergeShards(folders: readonly string[], options: Pick<BuildOptions, 'site' | 'out' | 'releases'>): Promise<PublishedLists & { readonly pages: number; readonly unkept: string | undefined }> {
  const notes = folders.map((folder) => ({ folder, note: readNote(folder) }));
  assertComplete(notes);
  const lock = lockOutput(options.out, options.releases);
  const store = openStore(options.site);
  const publishId = createPublishId();
  const liveId = readPublishId(lock.places.output);
  const staging = await openStaging(options.out, { releases: options.releases, lock, publishId });
  try {
    // Parts that show the same picture all bring its variants.
    const ranks = new Map(notes.flatMap(({ folder, note }) => Object.entries(note.ranks).map(([file, rank]) => [file, { folder, rank }] as const)));
    for (const [file, { folder, rank }] of ranks) staging.add(file, rank, readFileSync(path.join(folder, file)));
    const site = joinSites(publishId, notes.map(({ note }) => readWritten(note.site)));
    store.published.write(lock.places.output, site);
    const announcement = store.published.announcement(lock.places.output, { publishId, liveId });
    const lists = await staging.publish(announcement.prepare);
    const unkept = failureOf(() => {
      announcement.announce();
      store.published.settle(lock.places.output, site);
    });
    return { ...lists, pages: countPages(site), unkept };
  } catch (error) {
    await staging.discard();
    throw error;
  } finally {
    store.close();
    lock.release();
  }
}

/** Throws a `ShardError` for a folder that holds a whole site, of which a part would take away the rest. */
export function assertNoWholeSite(folder: string): void {
  if (inspectOutput(folder) === 'ours' && !existsSync(path.join(folder, SHARD_NOTE))) throw new ShardError({ kind: 'whole-site', folder });
}

/** The part of a build that this run makes; all of it when no other run makes any. */
export interface Part {
  readonly isWhole: boolean;
  /** Where the part's files are put. */
  readonly staging: Pick<Staging, 'add'>;
  readonly plan: (whole: PagePlan) => PagePlan;
  readonly files: (planned: Iterable<PlannedFile>) => Iterable<PlannedFile>;
  /** Whether this part makes what belongs to the whole site and goes by this name. */
  readonly owns: (name: string) => boolean;
  /** Puts the note beside the files, when the last of them is there. */
  readonly addNote: (site: PublishedSite) => void;
}

export function createPart(shard: Shard | undefined, staging: Staging): Part {
  if (shard === undefined) return { isWhole: true, staging, plan: (whole) => whole, files: (planned) => planned, owns: () => true, addNote: () => {} };
  const plan: string[] = [];
  const ranks = new Map<string, Rank>();
  const owns = (name: string): boolean => belongsTo(shard, name);

  function* pagesOf(whole: PagePlan): Generator<PlannedPage> {
    for (const page of inPages(whole)) {
      plan.push(`${page.url} ${page.key ?? fingerprintOf(page.build())}`);
      if (owns(page.url)) yield page;
    }
  }

  return {
    isWhole: false,
    staging: {
      add(file, rank, contents) {
        ranks.set(file, rank);
        staging.add(file, rank, contents);
      },
    },
    plan: (whole) => ({ runs: [], pages: pagesOf(whole) }),
    *files(planned) {
      for (const file of planned) {
        // What is copied has another time of change on every machine; each file of it is in one part alone.
        plan.push(`${file.path} ${file.isCopy ? '' : file.fingerprint}`);
        if (owns(file.path)) yield file;
      }
    },
    owns,
    addNote(site) {
      const note: ShardNote = { ...shard, plan: digestOfData([site.shared, plan.sort()]), site: toWritten(site), ranks: Object.fromEntries(ranks) };
      staging.add(SHARD_NOTE, 'asset', JSON.stringify(note));
    },
  };
}

/** Files of one folder of the search index are made together, and stay together. */
function belongsTo({ part, of }: Shard, file: string): boolean {
  return hashOf(file.startsWith('search/index/') ? path.posix.dirname(file) : file) % of === part - 1;
}

function readNote(folder: string): ShardNote {
  try {
    const note: ShardNote = JSON.parse(readFileSync(path.join(folder, SHARD_NOTE), 'utf8'));
    return note;
  } catch {
    throw new ShardError({ kind: 'no-shard', folder });
  }
}

function assertComplete(notes: readonly { readonly folder: string; readonly note: ShardNote }[]): void {
  const [first] = notes;
  const found = new Set<number>();
  for (const { folder, note } of notes) {
    if (note.plan !== first?.note.plan || note.of !== first.note.of) throw new ShardError({ kind: 'other-build', folder });
    if (found.has(note.part)) throw new ShardError({ kind: 'twice', folder });
    found.add(note.part);
  }
  const missing = Array.from({ length: first?.note.of ?? 1 }, (_, index) => index + 1).filter((part) => !found.has(part));
  if (missing.length > 0) throw new ShardError({ kind: 'missing', parts: missing });
}

function joinSites(publishId: string, parts: readonly PublishedSite[]): PublishedSite {
  return {
    publishId,
    shared: parts[0]?.shared ?? '',
    runs: [],
    pages: new Map(parts.flatMap((part) => [...allPages(part)])),
    groups: [],
    files: new Map(parts.flatMap(({ files }) => [...files])),
  };
}

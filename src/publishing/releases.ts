/**
 * Publishes whole releases for a server that serves the folder itself: `releases/<number>/` for each, and the
 * symbolic link `current`, which is switched by one rename. Files that did not change are hard links to those of the
 * release before, so that a release takes the room of what changed.
 */
import { mkdirSync, readdirSync, realpathSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { createCollection, type Collection } from './collection.ts';
import { flushFew } from './flush.ts';
import { linkFiles } from './link-files.ts';
import { createListedSite, look } from './live-site.ts';
import { MARKER, markerOf, markFinished, prepareMarkers, readPublishId } from './marker.ts';
import { ForeignFolderError, hasCode } from './output-error.ts';
import { EMPTY_TREE, inspectOutput, listTree } from './output-folder.ts';
import type { Places, Releases } from './places.ts';
import { isEmpty, listPublished } from './published-lists.ts';
import { stageAsSite, WHOLE_SITE } from './staged-files.ts';
import type { Target, TargetOptions } from './target.ts';
import { verifyStaged } from './verify.ts';

/** Throws a `ForeignFolderError` when `current` is there and is no link to a release. */
export function openRelease(places: Places, releases: Releases, { mode, publishId }: TargetOptions): Target {
  const { staging } = places;
  const folder = path.join(path.resolve(releases.directory), 'releases');
  mkdirSync(folder, { recursive: true });
  const previous = findCurrent(places, folder);
  if (mode === 'changes' && (previous === undefined || readPublishId(previous) === undefined)) {
    throw new Error(`${places.output} holds no whole site that could be changed.`);
  }
  const tree = previous === undefined ? EMPTY_TREE : listTree(previous);
  const files = stageAsSite(staging);
  const collection = createCollection(createListedSite(previous ?? '', tree), files);

  const isUnchanged = (): boolean => mode === 'changes' && collection.isEmpty();
  const nextId = (): string => (isUnchanged() && previous !== undefined ? readPublishId(previous) : undefined) ?? publishId;
  return {
    add: collection.add,
    remove: collection.remove,
    isUnchanged,
    async publish(prepare) {
      const staying = stayingFiles(tree.files, mode, collection);
      const removed = [...tree.files.keys()].filter((file) => !collection.kept.has(file) && !staying.has(file));
      const lists = listPublished(collection.staged, removed);
      if (previous !== undefined && isEmpty(lists)) {
        prepare?.(lists);
        markAnew(previous);
        return lists;
      }
      verifyStaged(staging, collection.staged);
      const marker = files.write(MARKER, markerOf(nextId()));
      if (previous !== undefined) linkFiles(previous, path.join(staging, WHOLE_SITE), staying);
      await flushFew([...collection.staged.map(({ from }) => from), marker].map((from) => path.join(staging, from)));
      const release = nextNumber(folder);
      const link = prepareLink(release);
      renameSync(path.join(staging, WHOLE_SITE), path.join(folder, release));
      retireOld(release);
      prepare?.(lists);
      renameSync(link, places.output);
      return lists;
    },
  };

  function markAnew(live: string): void {
    const id = nextId();
    if (readPublishId(live) === id) return;
    prepareMarkers(staging, id);
    markFinished({ staging, output: live }, id);
  }

  /** Old releases leave the folder whole, by one rename each; they are taken apart with the staging folder. */
  function retireOld(release: string): void {
    const live = new Set([release, ...(previous === undefined ? [] : [path.basename(previous)])]);
    const old = numbersIn(folder).toReversed().slice(releases.keep);
    for (const name of old.filter((candidate) => !live.has(candidate))) renameSync(path.join(folder, name), path.join(staging, name));
  }

  /** The link is relative, so that the folder can be moved or mounted elsewhere. */
  function prepareLink(release: string): string {
    const link = path.join(staging, 'current');
    symlinkSync(path.join('releases', release), link);
    return link;
  }
}

/** The release that is live, if there is one. */
function findCurrent({ output }: Places, folder: string): string | undefined {
  const found = look(output);
  if (found === undefined) return undefined;
  if (!found.isSymbolicLink()) throw new ForeignFolderError(output);
  const release = followLink(output);
  if (release === undefined) return undefined;
  if (path.dirname(release) !== followLink(folder) || inspectOutput(release) !== 'ours') throw new ForeignFolderError(output);
  return release;
}

/** Undefined for a link to nothing. */
function followLink(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Files of the live release that belong to the next one as they are. */
function stayingFiles(live: ReadonlyMap<string, boolean>, mode: TargetOptions['mode'], { staged, kept, removed }: Collection): ReadonlySet<string> {
  const replaced = new Set(staged.map(({ file }) => file));
  const stays = (file: string): boolean => !replaced.has(file) && (mode === 'changes' ? !removed.has(file) : kept.has(file));
  return new Set([...live].filter(([file, isRegular]) => isRegular && stays(file)).map(([file]) => file));
}

/** Numbers grow and are never used again while a later release is kept. */
function nextNumber(folder: string): string {
  const last = numbersIn(folder).at(-1) ?? '0';
  return String(Number(last) + 1).padStart(6, '0');
}

/** Releases in the order of their publishing. Anything else in the folder is not ours. */
function numbersIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => /^\d{6,}$/u.test(name));
  return names.sort((one, other) => Number(one) - Number(other));
}

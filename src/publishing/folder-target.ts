/**
 * Publishes into a plain folder: a first site by one rename, later ones by moving what changed. Files that did not
 * change are not touched, so that their times stay and deploys send only what did change.
 */
import { lstatSync, renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { carryOut, makeFolders, removeEmptyFolders } from './carry-out.ts';
import { createCollection, type Collection } from './collection.ts';
import { flushFew } from './flush.ts';
import { prepareJournal } from './journal.ts';
import { createListedSite, createUnlistedSite } from './live-site.ts';
import { MARKER, markerOf, markFinished, markPending, prepareMarkers, readPublishId } from './marker.ts';
import { explainFault, ForeignFolderError, InterruptedPublishError, OutputError } from './output-error.ts';
import { EMPTY_TREE, foldersOf, inspectOutput, listTree, type Tree } from './output-folder.ts';
import { closeStaging } from './output-lock.ts';
import type { Places } from './places.ts';
import { planPublish } from './publish-plan.ts';
import { isEmpty, listPublished, type PublishedLists } from './published-lists.ts';
import { stageAsSite, stageNumbered, WHOLE_SITE } from './staged-files.ts';
import type { Prepare, Target, TargetOptions } from './target.ts';
import { verifyOutput, verifyStaged } from './verify.ts';

/** Throws a `ForeignFolderError` for a folder that is not ours, and for `changes` to a site in an unknown state. */
export function openFolder(places: Places, options: TargetOptions): Target {
  const state = inspectOutput(places.output);
  if (state === 'foreign') throw new ForeignFolderError(places.output);
  if (state !== 'absent') assertMovable(places);
  if (options.mode === 'changes') return openChanges(places, options);
  return state === 'ours' ? openReplacement(places, options) : openFirst(places, options);
}

/** A site where there is none: it is laid out beside its place and takes it by one rename. */
function openFirst(places: Places, { publishId }: TargetOptions): Target {
  const { output, staging } = places;
  const files = stageAsSite(staging);
  const collection = createCollection(createListedSite(output, EMPTY_TREE), files);
  return {
    add: collection.add,
    remove: collection.remove,
    isUnchanged: () => false,
    async publish(prepare) {
      const lists = listPublished(collection.staged, []);
      verifyStaged(staging, collection.staged);
      const marker = files.write(MARKER, markerOf(publishId));
      await flushFew([...collection.staged.map(({ from }) => from), marker].map((from) => path.join(staging, from)));
      prepare?.(lists);
      if (inspectOutput(output) === 'empty') rmdirSync(output);
      renameSync(path.join(staging, WHOLE_SITE), output);
      return lists;
    },
  };
}

/** All of a site over the one that is there. */
function openReplacement(places: Places, { publishId }: TargetOptions): Target {
  const tree = listTree(places.output);
  const collection = createCollection(createListedSite(places.output, tree), stageNumbered(places.staging));
  return {
    add: collection.add,
    remove: collection.remove,
    isUnchanged: () => false,
    publish: (prepare) => publishInto(places, publishId, collection, leftOver(tree, collection.kept), prepare),
  };
}

/** A few files into a site that is known to be as the caller thinks. */
function openChanges(places: Places, { publishId }: TargetOptions): Target {
  const liveId = readPublishId(places.output);
  if (liveId === undefined) throw new Error(`${places.output} holds no whole site that could be changed.`);
  const collection = createCollection(createUnlistedSite(places.output), stageNumbered(places.staging));
  return {
    add: collection.add,
    remove: collection.remove,
    isUnchanged: collection.isEmpty,
    publish: (prepare) => publishInto(places, collection.isEmpty() ? liveId : publishId, collection, { files: collection.removed, folders: [] }, prepare),
  };
}

interface LeftOver {
  readonly files: Iterable<string>;
  readonly folders: Iterable<string>;
}

function leftOver({ files, folders }: Tree, kept: ReadonlySet<string>): LeftOver {
  const used = new Set([...kept].flatMap(foldersOf));
  return { files: [...files.keys()].filter((file) => !kept.has(file)), folders: [...folders].filter((folder) => !used.has(folder)) };
}

async function publishInto(places: Places, publishId: string, { staged }: Collection, gone: LeftOver, prepare: Prepare = () => {}): Promise<PublishedLists> {
  const { output, staging } = places;
  const lists = listPublished(staged, gone.files);
  prepareMarkers(staging, publishId);
  const plan = planPublish({ publishId, staged, removed: gone.files, unused: gone.folders });
  if (isEmpty(lists)) {
    removeEmptyFolders(output, plan.emptied);
    prepare(lists);
    if (readPublishId(output) !== publishId) markFinished(places, publishId);
    return lists;
  }
  verifyStaged(staging, staged);
  const missing = verifyOutput(output, plan, staged);
  // Before the folders: whoever finds it knows which were made.
  const begin = prepareJournal(staging, plan);
  makeFolders(output, missing);
  await flushFew(staged.map(({ from }) => path.join(staging, from)));
  prepare(lists);
  markPending(places);
  begin();
  try {
    carryOut(plan, places);
  } catch (error) {
    throw new InterruptedPublishError(explainFault(error, output));
  }
  closeStaging(places);
  return lists;
}

/** Files can be moved into place only on the file system on which they were prepared. */
function assertMovable({ output }: Places): void {
  if (lstatSync(output).dev !== lstatSync(path.dirname(output)).dev) throw new OutputError('other-file-system', output);
}

/**
 * The journal: a publish that has been decided and may have begun, written so that whoever comes next can finish it.
 * It appears in the staging folder by one rename, when everything it names is there.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../base/digest.ts';
import { flushNow } from './flush.ts';
import type { PublishPlan } from './publish-plan.ts';

/** First word of a journal. Another version's journal is not ours to finish. */
const VERSION = 'sokbo-journal-1';

export function hasJournal(staging: string): boolean {
  return existsSync(journalIn(staging));
}

/** Writes the journal to disk without its taking effect, and returns what makes it take effect. */
export function prepareJournal(staging: string, plan: PublishPlan): () => void {
  const draft = draftIn(staging);
  const text = JSON.stringify(plan);
  writeFileSync(draft, `${VERSION} ${digestOf(text)}\n${text}`);
  flushNow(draft);
  return () => {
    renameSync(draft, journalIn(staging));
    flushNow(staging);
  };
}

/** The publish to finish; undefined for a journal that is damaged or of another version. */
export function readJournal(staging: string): PublishPlan | undefined {
  return readPlan(journalIn(staging));
}

/** A publish that was about to begin and did not; undefined where there is none, or it was not written whole. */
export function readDraft(staging: string): PublishPlan | undefined {
  return existsSync(draftIn(staging)) ? readPlan(draftIn(staging)) : undefined;
}

function readPlan(file: string): PublishPlan | undefined {
  const contents = readFileSync(file, 'utf8');
  const end = contents.indexOf('\n');
  const text = contents.slice(end + 1);
  if (contents.slice(0, end) !== `${VERSION} ${digestOf(text)}`) return undefined;
  const plan: PublishPlan = JSON.parse(text);
  return plan;
}

export function removeJournal(staging: string): void {
  rmSync(journalIn(staging), { force: true });
}

function draftIn(staging: string): string {
  return path.join(staging, 'journal.draft');
}

function journalIn(staging: string): string {
  return path.join(staging, 'journal');
}

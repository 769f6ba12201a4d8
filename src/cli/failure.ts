/** Says what stopped a command that could not do its work, in one sentence and without a stack trace. */
import { LockedError } from '../publishing/lock.ts';
import { ForeignFolderError, InterruptedPublishError, OutputError } from '../publishing/output-error.ts';
import { ShardError } from '../publishing/shards.ts';
import { UsageError } from '../publishing/usage-error.ts';
import { ThemeError } from '../theme/theme-error.ts';
import { EXIT_USAGE } from './exit-codes.ts';
import { toolLanguage } from './tool-language.ts';
import { wordsIn } from './words/languages.ts';
import { renderingWordsIn } from './words/rendering.ts';
import type { Words } from './words/words.ts';

/** Prints the failure and returns the exit code. `publishes`: whether the command would have changed the site. With `SOKBO_DEBUG` set, the error's own trace is shown too. */
export function reportFailure(error: unknown, { json, publishes = false }: { readonly json: boolean; readonly publishes?: boolean }): number {
  const message = messageOf(error, publishes);
  if (json) console.log(JSON.stringify({ published: false, error: message }, null, 2));
  else console.error(message);
  if (process.env['SOKBO_DEBUG'] !== undefined) console.error(error);
  return EXIT_USAGE;
}

function messageOf(error: unknown, publishes: boolean): string {
  const words = wordsIn(toolLanguage());
  if (error instanceof ForeignFolderError) return words.foreignFolder(error.directory);
  if (error instanceof UsageError) {
    const { kind, directory, other } = error;
    return kind === 'missing' ? words.missingFolder(directory) : words.overlappingFolder(directory, other);
  }
  if (error instanceof ShardError) return shardFault(error);
  if (error instanceof LockedError) {
    const { pid, host, since } = error.holder;
    return words.locked({ pid: String(pid), host, since: new Date(since).toLocaleString('sv'), lock: error.lock });
  }
  if (error instanceof OutputError) return `${faultOf(error, words)} ${words.notPublished}`;
  if (error instanceof InterruptedPublishError) return words.publishInterrupted(faultOf(error.cause, words));
  if (!publishes) return words.commandFailed(faultOf(error, words));
  return error instanceof ThemeError ? words.themeFailed(error.message) : words.machineFailed(faultOf(error, words));
}

function shardFault({ fault }: ShardError): string {
  const { shardFaults } = renderingWordsIn(toolLanguage());
  return fault.kind === 'missing' ? shardFaults.missing(fault.parts.join(', ')) : shardFaults[fault.kind](fault.folder);
}

function faultOf(error: unknown, words: Words): string {
  if (error instanceof OutputError) return words.outputFaults[error.fault](error.place);
  return error instanceof Error ? error.message : String(error);
}

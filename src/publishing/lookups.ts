/**
 * Notes which pictures' sizes are asked for while a file is made, since the file depends on the answers; and keeps texts
 * that several files share.
 */
import type { PictureSize } from '../base/pictures.ts';
import type { Lookups } from './store/published-pages.ts';

/** A text that several files share, with what was asked for while it was made. */
export interface SharedText {
  readonly text: string;
  readonly lookups: Lookups;
}

export interface LookupRecorder {
  readonly sizeOf: (src: string) => PictureSize | undefined;
  /** Does some work, and tells what it asked for. */
  readonly record: <Result>(work: () => Result) => { readonly result: Result; readonly lookups: Lookups };
  /** Makes a text for the first file that needs it. Every file that gets the text counts as having asked for what it took. */
  readonly once: (key: string, make: () => string) => string;
  /** What `once` gave, by its keys. */
  readonly sharedTexts: () => ReadonlyMap<string, SharedText>;
}

/** `recallKnown`: texts of an earlier run, which are used where they are still right. */
export function createLookupRecorder(sizeOf: LookupRecorder['sizeOf'], recallKnown: (key: string) => SharedText | undefined = () => undefined): LookupRecorder {
  let asked = new Map<string, Lookups[number]>();
  const done = new Map<string, SharedText>();
  const recall = (key: string): SharedText | undefined => {
    const text = recallKnown(key);
    return text !== undefined && isStill(text.lookups, sizeOf) ? text : undefined;
  };
  const make = (work: () => string): SharedText => {
    const outer = asked;
    asked = new Map();
    const made = { text: work(), lookups: [...asked.values()] };
    asked = outer;
    return made;
  };
  return {
    once(key, work) {
      const finished = done.get(key) ?? recall(key) ?? make(work);
      done.set(key, finished);
      for (const lookup of finished.lookups) asked.set(lookup[0], lookup);
      return finished.text;
    },
    sharedTexts: () => done,
    sizeOf(src) {
      const size = sizeOf(src);
      if (src.startsWith('/')) asked.set(src, [src, ...answerOf(size)]);
      return size;
    },
    record(work) {
      asked = new Map();
      const result = work();
      return { result, lookups: [...asked.values()] };
    },
  };
}

/** Whether asking again would bring the same answers. */
export function isStill(lookups: Lookups, sizeOf: LookupRecorder['sizeOf']): boolean {
  return lookups.every(([src, ...answer]) => answerOf(sizeOf(src)).every((part, index) => part === answer[index]));
}

function answerOf(size: PictureSize | undefined): readonly [number, number, string] {
  return [size?.width ?? 0, size?.height ?? 0, size?.variants?.name ?? ''];
}

/** Notes which pictures' sizes are asked for while a file is made, since the file depends on the answers. */
import type { PictureSize } from '../base/pictures.ts';
import type { Lookups } from './store/published-site.ts';

export interface LookupRecorder {
  readonly sizeOf: (src: string) => PictureSize | undefined;
  /** Does some work, and tells what it asked for. */
  readonly record: <Result>(work: () => Result) => { readonly result: Result; readonly lookups: Lookups };
  /** Does some work for the first file that needs it. Every file that gets the result counts as having asked for what it took. */
  readonly once: (key: object, work: () => string) => string;
}

export function createLookupRecorder(sizeOf: LookupRecorder['sizeOf']): LookupRecorder {
  let asked = new Map<string, Lookups[number]>();
  const done = new Map<object, { readonly result: string; readonly asked: typeof asked }>();
  const doOnce = (work: () => string): { readonly result: string; readonly asked: typeof asked } => {
    const outer = asked;
    asked = new Map();
    const finished = { result: work(), asked };
    asked = outer;
    return finished;
  };
  return {
    once(key, work) {
      const finished = done.get(key) ?? doOnce(work);
      done.set(key, finished);
      for (const [src, lookup] of finished.asked) asked.set(src, lookup);
      return finished.result;
    },
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

/** Notes which pictures' sizes are asked for while a file is made, since the file depends on the answers. */
import type { PictureSize } from '../base/pictures.ts';
import type { Lookups } from './store/published-site.ts';

export interface LookupRecorder {
  readonly sizeOf: (src: string) => PictureSize | undefined;
  /** Does some work, and tells what it asked for. */
  readonly record: <Result>(work: () => Result) => { readonly result: Result; readonly lookups: Lookups };
}

export function createLookupRecorder(sizeOf: LookupRecorder['sizeOf']): LookupRecorder {
  let asked = new Map<string, Lookups[number]>();
  return {
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

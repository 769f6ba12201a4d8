/** Finds the likest among texts that are shown one after another. It knows nothing of articles and reports nothing. */
import { likeness, sketchOf, type Sketch } from './sketch.ts';

export interface LikestText {
  /** As it was given. */
  readonly name: string;
  /** Share of the text that both have, 0 to 1. */
  readonly share: number;
}

export interface SeenTexts {
  /** The likest text seen before, where any is like it at all; then remembers this one. `body`: Markdown. */
  readonly show: (name: string, body: string) => LikestText | undefined;
}

/** Share from which on two texts count as nearly the same. */
export const NEARLY_SAME = 0.6;

/** Hashes that more texts than this have are a paper's own phrases, and no sign of a copy. */
const COMMON = 20;
/** Hashes in common from which on two texts are compared at all. */
const LEAST_SHARED = 8;

export function createSeenTexts(): SeenTexts {
  const seen: { readonly name: string; readonly sketch: Sketch }[] = [];
  const holders = new Map<number, number[]>();
  return {
    show(name, body) {
      const sketch = sketchOf(wordsOf(body));
      if (sketch === undefined) return undefined;
      const [likest] = candidates(sketch, holders)
        .flatMap((index) => seen[index] ?? [])
        .map((other) => ({ name: other.name, share: likeness(sketch, other.sketch) }))
        .sort((a, b) => b.share - a.share);
      for (const hash of sketch) addTo(holders, hash, seen.length);
      seen.push({ name, sketch });
      return likest;
    },
  };
}

function candidates(sketch: Sketch, holders: ReadonlyMap<number, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const hash of sketch) {
    const found = holders.get(hash) ?? [];
    if (found.length <= COMMON) for (const index of found) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count >= LEAST_SHARED).map(([index]) => index);
}

function addTo(holders: Map<number, number[]>, hash: number, index: number): void {
  const found = holders.get(hash);
  if (found === undefined) holders.set(hash, [index]);
  else if (found.length <= COMMON) found.push(index);
}

/** The words alone: what tags and addresses say is no text. */
function wordsOf(body: string): string {
  return body.replace(/<[^>]*>|\]\([^)]*\)|https?:\S+/gu, ' ');
}

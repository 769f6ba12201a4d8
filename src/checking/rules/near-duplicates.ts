/** Articles whose text is nearly that of another one: sent in twice, or taken over with few changes. */
import type { CheckedArticle, Rule } from '../rule.ts';
import { likeness, sketchOf, type Sketch } from '../sketch.ts';

export interface NearDuplicatesOptions {
  /** Least share of the text that both have, 0 to 1. Default 0.6. */
  readonly share?: number;
}

/** Hashes that more articles than this have are a paper's own phrases, and no sign of a copy. */
const COMMON = 20;
/** Hashes in common from which on two articles are compared at all. */
const LEAST_SHARED = 8;

/** Each article is held against those seen before it, and told at most once. */
export function nearDuplicates({ share = 0.6 }: NearDuplicatesOptions = {}): Rule {
  return () => {
    const seen: { readonly file: string; readonly sketch: Sketch }[] = [];
    const holders = new Map<number, number[]>();
    return {
      *visit({ article: { file }, body, warnAt }: CheckedArticle) {
        const sketch = sketchOf(textOf(body));
        if (sketch === undefined) return;
        const [likest] = candidates(sketch, holders)
          .flatMap((index) => seen[index] ?? [])
          .map((other) => ({ other, alike: likeness(sketch, other.sketch) }))
          .sort((a, b) => b.alike - a.alike);
        if (likest !== undefined && likest.alike >= share) yield warnAt(1, 'SOKBO-B08', { other: likest.other.file, percent: Math.round(likest.alike * 100) });
        for (const hash of sketch) addTo(holders, hash, seen.length);
        seen.push({ file, sketch });
      },
    };
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
function textOf(body: string): string {
  return body.replace(/<[^>]*>|\]\([^)]*\)|https?:\S+/gu, ' ');
}

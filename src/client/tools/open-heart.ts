/** Counts reactions where the paper has a place for it, by the Open Heart protocol: one emoji a reaction. */
import { isRecord } from '../kept/kept.ts';

const EMOJI: Readonly<Record<string, string>> = { like: '👍', angry: '😠', sad: '😢', more: '🔎' };

export interface Tally {
  /** How often each reaction was counted; none where the count cannot be had. */
  readonly counts: () => Promise<ReadonlyMap<string, number>>;
  /** Counts one more. A place that does not answer is passed over. */
  readonly add: (reaction: string) => Promise<void>;
}

/** The tally of one article. `{id}` in the address becomes its path. */
export function createTally(endpoint: string, path: string): Tally {
  const address = endpoint.replace('{id}', encodeURIComponent(path));
  return {
    counts: async () => {
      try {
        return parseCounts(await (await fetch(address)).json());
      } catch {
        return new Map();
      }
    },
    add: async (reaction) => {
      await fetch(address, { method: 'POST', body: EMOJI[reaction] ?? '', mode: 'cors', keepalive: true }).catch(() => {});
    },
  };
}

/** The answer of the place (`{"👍": 12}`) by reaction. */
export function parseCounts(answer: unknown): ReadonlyMap<string, number> {
  if (!isRecord(answer)) return new Map();
  return new Map(
    Object.entries(EMOJI).flatMap(([reaction, emoji]) => {
      const count = answer[emoji];
      return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? [[reaction, count] as const] : [];
    }),
  );
}

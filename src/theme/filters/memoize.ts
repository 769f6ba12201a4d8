/** Remembers what a filter made of a text. It knows nothing of what the texts are. */

/** Enough for every date of a publish at a time; bounded, so that 100,000 pages do not keep 100,000 texts alive. */
const CAPACITY = 20_000;

/** `compute`, asked once for each text; no text (a field that a view lacks) gives an empty one. */
export function memoize(compute: (text: string) => string): (text: string | undefined) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (typeof text !== 'string' || text === '') return '';
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const computed = compute(text);
    if (known.size >= CAPACITY) known.clear();
    known.set(text, computed);
    return computed;
  };
}

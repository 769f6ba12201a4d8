/**
 * Small pictures of texts by which likeness can be told without comparing the texts: the least hashes of all their
 * runs of letters (bottom-k sketches, Broder 1997). It knows nothing of articles.
 */

/** Distinct hashes in rising order. */
export type Sketch = Uint32Array;

/** Hashes that a sketch keeps: the likeness of two is told to within a few percent. */
const SKETCH_SIZE = 64;
/** Letters of one run: longer than a word with its particle, so that a run stands for a piece of a sentence. */
const RUN = 8;
/** Shorter texts are alike by accident. */
const LEAST_LETTERS = 120;

/** `undefined`: the text is too short to be told from others. Only letters and digits count. */
export function sketchOf(text: string): Sketch | undefined {
  const letters = text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < LEAST_LETTERS) return undefined;
  const hashes = new Uint32Array(letters.length - RUN + 1);
  for (let start = 0; start < hashes.length; start += 1) hashes[start] = hashOf(letters, start);
  return hashes.sort().filter((hash, index) => hash !== hashes[index - 1]).slice(0, SKETCH_SIZE);
}

/** Estimated share of runs that two texts have in common, of all that either has: 0 to 1. */
export function likeness(a: Sketch, b: Sketch): number {
  const size = Math.min(SKETCH_SIZE, Math.max(a.length, b.length));
  let [inA, inB, shared, seen] = [0, 0, 0, 0];
  for (; seen < size && (inA < a.length || inB < b.length); seen += 1) {
    const [hashA, hashB] = [a[inA] ?? Infinity, b[inB] ?? Infinity];
    if (hashA === hashB) shared += 1;
    if (hashA <= hashB) inA += 1;
    if (hashB <= hashA) inB += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** FNV-1a over UTF-16 units, with a last mix so that the least hashes are as good as drawn by lot. */
function hashOf(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + RUN; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

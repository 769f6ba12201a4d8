/**
 * A fast hash for comparing what a text was with what it is, in the hundreds of thousands. It is no digest: nobody who
 * could gain by a collision may choose the texts.
 */

/** 53 bits of a text, as many as a number holds exactly. The seed makes chains: each hash the seed of the next. */
export function hashOf(text: string, seed = 0): number {
  let high = 0x9e3779b9 ^ Math.floor(seed / TWO_TO_32);
  let low = 0x85ebca6b ^ (seed | 0);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0xc2b2ae35);
    low = Math.imul(low ^ unit, 0x27d4eb2f);
    // A multiplication only carries upwards; the turn brings what is high down again.
    high = (high << 15) | (high >>> 17);
    low = (low << 13) | (low >>> 19);
  }
  const mixedHigh = finish(high ^ (low >>> 3) ^ text.length);
  const mixedLow = finish(low ^ Math.imul(high, 0x165667b1));
  return (mixedHigh & 0x1fffff) * TWO_TO_32 + (mixedLow >>> 0);
}

/** The same of a number that is itself a hash, or small. */
export function hashOfNumber(value: number, seed: number): number {
  const high = finish(Math.floor(value / TWO_TO_32) ^ Math.imul(Math.floor(seed / TWO_TO_32), 0x9e3779b1));
  const low = finish((value | 0) ^ Math.imul(seed | 0, 0x85ebca77) ^ high);
  return ((high ^ (low >>> 7)) & 0x1fffff) * TWO_TO_32 + (low >>> 0);
}

const TWO_TO_32 = 2 ** 32;

function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

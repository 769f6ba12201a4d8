/** Looking up in what is in order. It does not know what that is. */

/** The first index for which it is so, where it is so for that one and all after it; `length` where it is so for none. */
export function firstIndexWhere(length: number, isSo: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

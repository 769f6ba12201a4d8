/** Finds what is the only one of its key. */

/** By key; `undefined` where several values share one. A value without a key is left out. */
export function uniqueBy<Value>(values: Iterable<Value>, keyOf: (value: Value) => string | undefined): ReadonlyMap<string, Value | undefined> {
  const byKey = new Map<string, Value | undefined>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== undefined) byKey.set(key, byKey.has(key) ? undefined : value);
  }
  return byKey;
}

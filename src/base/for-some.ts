/** Work on many things, a few at a time. */

/** Throws the first fault, when nothing is at work any more; after a fault nothing new is begun. */
export async function forSome<Item>(items: Iterable<Item>, atOnce: number, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const faults: unknown[] = [];
  const run = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true && faults.length === 0; next = queue.next()) {
      await work(next.value).catch((error: unknown) => faults.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  if (faults.length > 0) throw faults[0];
}

/** Works through many things a few at a time. It knows nothing of what they are. */

/** Results in the order of `items`, with at most `limit` of them under way at once. */
export async function mapBounded<Item, Result>(items: readonly Item[], limit: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Promise<Result>[] = [];
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      const result = work(item);
      results.push(result);
      await result;
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return Promise.all(results);
}

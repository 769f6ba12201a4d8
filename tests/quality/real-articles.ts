/** Chooses from many real articles the few that differ most: of every time and of every shape. It reads no disk. */

export interface RealArticle {
  /** Its file's name, which begins with its date. */
  readonly name: string;
  /** Front matter and body. */
  readonly text: string;
}

/** What makes a body hard to set. */
const SHAPES: readonly ((body: string) => boolean)[] = [
  (body) => body.includes('<table'),
  (body) => /^\|[ :|-]+\|$/mu.test(body),
  (body) => /^#{2,4} |<h[2-4]/mu.test(body),
  (body) => /<img[^>]+src="https?:/u.test(body),
  (body) => /^[-*] |<[ou]l>/mu.test(body),
  (body) => body.length > 3500,
  (body) => body.length < 800,
];
/** Of each shape, as a part of all that are chosen. */
const SHARE = 0.1;
const FRONT_MATTER = /^---\n.*?\n---\n/su;

/** The same articles for the same input, whatever its order; `count` of them or all there are, the oldest first. */
export function chooseArticles(articles: readonly RealArticle[], count: number): readonly RealArticle[] {
  const sorted = articles.toSorted(byName);
  const ofShapes = SHAPES.flatMap((isShape) => spread(sorted.filter(({ text }) => isShape(text.replace(FRONT_MATTER, ''))), Math.floor(count * SHARE)));
  const chosen = new Set(ofShapes);
  const others = sorted.filter((article) => !chosen.has(article));
  return [...chosen, ...spread(others, count - chosen.size)].toSorted(byName);
}

function byName(a: RealArticle, b: RealArticle): number {
  return a.name < b.name ? -1 : 1;
}

/** `count` of them at even distances, or all when there are fewer. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  const part = (index: number): number => Math.floor((index * count) / items.length);
  return items.filter((_, index) => part(index) !== part(index - 1));
}

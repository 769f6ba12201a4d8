/**
 * Related articles: alike in title, tags and section, and published earlier. Everything that weighs (how rare a
 * feature is, who the candidates are) is counted over earlier articles alone, so a new article never changes the
 * list of an old one.
 */
import type { Article } from '../article/article.ts';
import { hashOf } from '../base/hash.ts';
import type { RelatedLists } from './site.ts';
import { createTally } from './tally.ts';
import { nameKey } from './terms.ts';
import { featuresOfTitle } from './title-features.ts';

/** A frequent feature brings only its latest articles: this bounds the work for each article at any size of site. */
const LATEST_OF_FEATURE = 24;
/** What a shared tag weighs, beside a pair of letters that is as rare. */
const TAG_FACTOR = 1.5;
/** A section says little, however rare it is: it decides between articles that are equally alike otherwise. */
const HEAVIEST_SECTION = 2;
/** Sharing less than this part of what an article could share with another is an accident of wording. */
const LEAST_SHARE = 0.14;

export interface Related {
  /** Likeliest first. */
  readonly of: (article: Article) => readonly Article[];
  /** For the next run. */
  readonly lists: () => RelatedLists;
}

/** Finds each article's related ones, at most `count`; computed for all when first asked. `articles` come oldest first. */
export function relateArticles(articles: readonly Article[], count: number, known: RelatedLists = new Map()): Related {
  let lists: RelatedLists | undefined;
  let articleById: ReadonlyMap<string, Article> | undefined;
  const all = (): RelatedLists => (lists ??= relateAll(articles, count, known));
  return {
    of({ id }) {
      articleById ??= new Map(articles.map((article) => [article.id, article]));
      return all().get(id)?.ids.flatMap((other) => articleById?.get(other) ?? []) ?? [];
    },
    lists: all,
  };
}

function relateAll(articles: readonly Article[], count: number, known: RelatedLists): RelatedLists {
  const chains = chainOf(articles, count);
  const remembered = articles.map(({ id }, position) => {
    const list = known.get(id);
    return list?.chain === chains[position] ? list : undefined;
  });
  const computed = remembered.includes(undefined) ? compute(articles, count, (position) => remembered[position] === undefined) : [];
  return new Map(articles.map(({ id }, position) => [id, remembered[position] ?? { chain: chains[position] ?? 0, ids: computed[position] ?? [] }]));
}

/** For each article a number that stands for it and all before it. */
function chainOf(articles: readonly Article[], count: number): Float64Array {
  let chain = count;
  return Float64Array.from(articles, ({ id, title, tags, categories: [section = ''] }) => {
    chain = hashOf(`${id}\0${title}\0${tags.join('\0')}\0\0${section}`, chain);
    return chain;
  });
}

/** The ids of the articles that are related to those that are wanted; all articles count. */
function compute(articles: readonly Article[], count: number, isWanted: (position: number) => boolean): readonly (readonly string[])[] {
  const likeness = createTally(articles.length);
  const positionsByFeature = new Map<string, number[]>();
  return articles.map((article, position) => {
    const wanted = isWanted(position);
    let mostLikeness = 0;
    for (const { name, weigh } of featuresOf(article)) {
      const earlier = positionsByFeature.get(name) ?? [];
      if (wanted) {
        const weight = weigh(Math.log2((position + 1) / Math.max(earlier.length, 1)));
        mostLikeness += weight;
        likeness.add(earlier, Math.max(0, earlier.length - LATEST_OF_FEATURE), weight);
      }
      if (earlier.length === 0) positionsByFeature.set(name, earlier);
      earlier.push(position);
    }
    return wanted ? likeness.takeHeaviest(count, mostLikeness * LEAST_SHARE).flatMap((other) => articles[other]?.id ?? []) : [];
  });
}

interface Feature {
  readonly name: string;
  /** What sharing it weighs, by its rarity: the binary logarithm of how many articles there are for one that has it. */
  readonly weigh: (rarity: number) => number;
}

function featuresOf({ title, tags, categories }: Article): Feature[] {
  const features: Feature[] = [...featuresOfTitle(title)].map((name) => ({ name, weigh: weighTitle }));
  for (const tag of new Set(tags.map(nameKey))) features.push({ name: `tag ${tag}`, weigh: weighTag });
  const [section] = categories;
  if (section !== undefined) features.push({ name: `section ${nameKey(section)}`, weigh: weighSection });
  return features;
}

function weighTitle(rarity: number): number {
  return rarity;
}

function weighTag(rarity: number): number {
  return rarity * TAG_FACTOR;
}

function weighSection(rarity: number): number {
  return Math.min(rarity, HEAVIEST_SECTION);
}

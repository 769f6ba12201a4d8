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
export function relateArticles(articles: readonly Article[], count: number, known: RelatedLists = NOTHING_KNOWN): Related {
  let related: RelatedLists | undefined;
  let positions: ReadonlyMap<Article, number> | undefined;
  const all = (): RelatedLists => (related ??= relateAll(articles, count, known));
  return {
    of(article) {
      positions ??= new Map(articles.map((one, position) => [one, position]));
      const found: Article[] = [];
      for (const position of all().lists[positions.get(article) ?? -1] ?? []) {
        const other = articles[position];
        if (other !== undefined) found.push(other);
      }
      return found;
    },
    lists: all,
  };
}

const NOTHING_KNOWN: RelatedLists = { chains: [], lists: [] };

function relateAll(articles: readonly Article[], count: number, known: RelatedLists): RelatedLists {
  const chains = chainOf(articles, count);
  const lists = chains.map((chain, position) => (chain === known.chains[position] ? known.lists[position] : undefined));
  const wanted = lists.flatMap((list, position) => (list === undefined ? [position] : []));
  const computed = wanted.length === 0 ? [] : compute(articles, count, wanted);
  return { chains, lists: lists.map((list, position) => list ?? computed[position] ?? []) };
}

/** For each article a number that stands for it and all before it. */
function chainOf(articles: readonly Article[], count: number): readonly number[] {
  let chain = count;
  return articles.map(({ id, title, tags, categories: [section = ''] }) => {
    chain = hashOf(title, hashOf(id, chain));
    for (const tag of tags) chain = hashOf(tag, chain + 1);
    chain = hashOf(section, chain);
    return chain;
  });
}

/** For each wanted position the positions of the related articles; all articles count. */
function compute(articles: readonly Article[], count: number, wanted: readonly number[]): readonly (readonly number[])[] {
  const lists: (readonly number[])[] = [];
  const isWanted = new Set(wanted);
  const isAskedFor = featuresWorthCounting(articles, wanted);
  const likeness = createTally(articles.length);
  const positionsByFeature = new Map<string, number[]>();
  for (const [position, article] of articles.entries()) {
    const asks = isWanted.has(position);
    let mostLikeness = 0;
    forEachFeature(article, (name, weigh) => {
      if (!isAskedFor(name)) return;
      const earlier = positionsByFeature.get(name) ?? [];
      if (asks) {
        const weight = weigh(Math.log2((position + 1) / Math.max(earlier.length, 1)));
        mostLikeness += weight;
        likeness.add(earlier, Math.max(0, earlier.length - LATEST_OF_FEATURE), weight);
      }
      if (earlier.length === 0) positionsByFeature.set(name, earlier);
      earlier.push(position);
    });
    if (asks) lists[position] = likeness.takeHeaviest(count, mostLikeness * LEAST_SHARE);
  }
  return lists;
}

/** Where few articles ask, most features are nobody's affair. */
function featuresWorthCounting(articles: readonly Article[], wanted: readonly number[]): (name: string) => boolean {
  if (wanted.length > FEW) return () => true;
  const names = new Set<string>();
  for (const article of wanted.flatMap((position) => articles[position] ?? [])) forEachFeature(article, (name) => names.add(name));
  return (name) => names.has(name);
}

/** So many articles have few enough features. */
const FEW = 200;

/** What sharing a feature weighs, by its rarity: the binary logarithm of how many articles there are for one that has it. */
type Weigh = (rarity: number) => number;

function forEachFeature({ title, tags, categories }: Article, visit: (name: string, weigh: Weigh) => void): void {
  for (const name of featuresOfTitle(title)) visit(name, weighTitle);
  for (const tag of new Set(tags.map(nameKey))) visit(`tag ${tag}`, weighTag);
  const [section] = categories;
  if (section !== undefined) visit(`section ${nameKey(section)}`, weighSection);
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

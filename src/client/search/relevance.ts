/** How much a find is worth: where a word stands in an article, how whole it is, how rare, and how new the article is. */
import { WEIGHT } from '../../base/search/shard.ts';

/** Of a word in an article, by the weight of its place and what follows it in its run. At most 10. */
export function worthOf(weight: number, rest: string): number {
  const whole = (weight & WEIGHT.startsBodyRun) === 1 && PARTICLES.has(rest);
  const [inside, start, alone] = weight >= WEIGHT.insideHeadRun ? HEAD : BODY;
  if (whole) return alone;
  return (weight & WEIGHT.startsBodyRun) === 1 ? start : inside;
}

/** Inside a run, at its beginning, and as a whole word with at most a particle after it. */
const HEAD = [5, 7, 10] as const;
const BODY = [1, 1.5, 2] as const;

/** What may follow a noun without making another word of it. */
const PARTICLES = new Set(
  ' 은 는 이 가 을 를 의 에 도 와 과 로 만 나 랑 께 씨 님 측 들 으로 에서 에게 에는 에도 에선 에게서 부터 까지 마다 처럼 보다 이나 이란 이라 라는 라고 이라고 라며 이며 이다 입니다 이었다 였다 인 든 든지 조차 밖에 으로는 로서 으로서 로써 으로써 로부터 으로부터 이라는 들은 들이 들의 들을 들과 들도 s'.split(
    ' ',
  ),
);

/** Of an article that holds all words, from the worth of each and how many articles hold it. */
export function scoreOf(worths: readonly number[], rarities: readonly number[], age: number): number {
  let sum = 0;
  let total = 0;
  worths.forEach((worth, index) => {
    const rarity = rarities[index] ?? 1;
    sum += worth * rarity;
    total += rarity;
  });
  return (total === 0 ? 0 : sum / total) + NEWEST / (1 + Math.max(0, age) / HALVED_AFTER);
}

/** Of a word that `found` of `articles` hold. */
export function rarityOf(found: number, articles: number): number {
  return Math.log(1 + articles / (1 + found));
}

/**
 * What a title gains that holds all words: up to half a point for how close they stand, in the order in which they were
 * asked, and as much for how little else it says.
 */
export function titleBonus(title: string, words: readonly string[]): number {
  const places = words.map((word) => title.indexOf(word));
  if (words.length === 0 || places.includes(-1)) return 0;
  const letters = words.join('').length;
  const ends = places.map((place, index) => place + (words[index]?.length ?? 0));
  const span = Math.max(...ends) - Math.min(...places);
  const isInOrder = places.every((place, index) => index === 0 || place >= (ends[index - 1] ?? 0));
  const close = words.length === 1 ? 0 : Math.min(1, (letters + words.length - 1) / span) * (isInOrder ? 1 : SWAPPED);
  return MOST_CLOSE * close + MOST_BRIEF * (letters / title.length);
}

const SWAPPED = 0.7;
const MOST_CLOSE = 0.5;
const MOST_BRIEF = 0.5;

/** What the newest article gains, and after how many days half of it is gone. */
const NEWEST = 2;
const HALVED_AFTER = 180;

/**
 * Makes articles of a real Korean news site's shape from a seed: same options, same bytes, and a longer run begins
 * with the shorter one. The text is put together from word lists; none of it was ever written by a newspaper.
 */
import { makeBody, SHAPES, STOCK_PICTURE } from './articles/bodies.ts';
import { makeHeadline, makeName, makeParagraph } from './articles/korean.ts';
import { createRandom, type Random } from './articles/random.ts';
import { NOUNS, SECTIONS } from './articles/words.ts';

export interface MakerOptions {
  readonly count: number;
  readonly seed?: string;
  /** Articles on an average day; weekends have fewer. */
  readonly perDay?: number;
  /** Day of the oldest article, `YYYY-MM-DD`. */
  readonly firstDay?: string;
  /** Most tags of an article; each has from none to as many. */
  readonly tags?: number;
  /** Size of the newsroom; 0: nobody is named. */
  readonly authors?: number;
}

export const MAKER_DEFAULTS = { seed: 'sokbo', perDay: 200, firstDay: '2022-01-03', tags: 0, authors: 0 };

export interface MadeArticle {
  /** `2022-01-03-17.md`: the day, and a number that no other article has. */
  readonly fileName: string;
  /** Front matter and body. */
  readonly text: string;
}

/** Oldest first. */
export function* makeArticles(options: MakerOptions): Generator<MadeArticle> {
  const settings = { ...MAKER_DEFAULTS, ...options };
  const newsroom = makeNewsroom(settings.seed, settings.authors);
  let number = 0;
  for (let day = Date.parse(settings.firstDay); number < settings.count; day += DAY_MS) {
    const date = new Date(day);
    const last = Math.min(settings.count, number + articlesOn(date, settings));
    while (number < last) {
      number += 1;
      const random = createRandom(`${settings.seed}/${number}`);
      yield { fileName: `${date.toISOString().slice(0, 10)}-${number}.md`, text: makeArticle(random, settings.tags, newsroom) };
    }
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;

function articlesOn(date: Date, { seed, perDay }: typeof MAKER_DEFAULTS): number {
  const isWeekend = date.getUTCDay() % 6 === 0;
  const { next } = createRandom(`${seed}/${date.toISOString()}`);
  return Math.max(1, Math.round(perDay * (isWeekend ? 0.5 : 1.2) * (0.8 + 0.4 * next())));
}

function makeArticle(random: Random, mostTags: number, newsroom: readonly string[]): string {
  const shape = random.pickWeighted(SHAPES);
  const picture = shape === 'markdown' ? makePictureAddress(random) : STOCK_PICTURE;
  const summary = makeParagraph(random, random.integer(4, shape === 'markdown' ? 7 : 6));
  const lines = [
    `title: ${makeHeadline(random)}`,
    ...list('categories', [random.pickWeighted(SECTIONS)]),
    ...list('tags', makeTags(random, mostTags)),
    ...makeByline(random, newsroom),
    'excerpt: >',
    `  ${summary}`,
    'feature_text: >',
    `  ${random.chance(0.9) ? summary : makeParagraph(random, 2)}`,
    `image: '${picture}'`,
  ];
  return `---\n${lines.join('\n')}\n---\n\n${makeBody(random, shape, picture)}\n\n`;
}

function list(name: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${name}:`, ...items.map((item) => `  - ${item}`)];
}

function makeTags(random: Random, most: number): readonly string[] {
  const count = random.integer(0, most);
  return [...new Set(Array.from({ length: count }, () => random.pick(NOUNS)))];
}

function makeByline({ integer }: Random, newsroom: readonly string[]): readonly string[] {
  const author = newsroom[integer(0, newsroom.length - 1)];
  return author === undefined ? [] : [`author: ${author}`];
}

function makeNewsroom(seed: string, size: number): readonly string[] {
  const random = createRandom(`${seed}/newsroom`);
  return Array.from({ length: size }, () => makeName(random));
}

function makePictureAddress({ integer }: Random): string {
  const id = Array.from({ length: 4 }, () => integer(0, 0xffffff).toString(36)).join('');
  return `https://img.haesol.example/thumb/R800x0/?scode=mtistory2&fname=https%3A%2F%2Fblog.haesol.example%2Fdn%2F${id}%2Fimg.webp`;
}

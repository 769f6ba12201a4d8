/** Made-up articles in memory, as many as a test needs: the same seed gives the same articles. */
import type { Article } from '../../src/article/article.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const KOREA = 9 * 60 * MINUTE;
const ARTICLES_A_DAY = 50;
const SECTIONS = ['정치', '경제', '사회', '국제', '문화', '스포츠', '과학', '지역'];
const SYLLABLES = [...'가거고구그기나노다도라로마모바보사서소수시아어오우유이자정조지차초카코타토파포하해호강건경공관국군금남단당대동명문민박반방별산상선성신심안양연영용원윤은인장전종준중진창천청최추태평학한합항현형홍화회황'];

/** An article of which a test states only what it is about. */
export function makeArticle(fields: Partial<Article> & { readonly id: string }): Article {
  const { id } = fields;
  return {
    file: `articles/${id}`,
    digest: id,
    permalink: `/${id.replace(/\.md$/, '')}/`,
    title: id,
    date: momentAt(FIRST_DAY),
    updated: undefined,
    language: undefined,
    categories: [],
    tags: [],
    bylines: [],
    excerpt: '',
    featureText: undefined,
    featureImage: undefined,
    image: undefined,
    redirectFrom: [],
    draft: false,
    published: true,
    breaking: false,
    pin: false,
    lead: false,
    noindex: false,
    comments: true,
    series: undefined,
    source: undefined,
    corrections: [],
    ai: 'none',
    sponsored: undefined,
    extra: {},
    body: { path: `/articles/${id}`, digest: id },
    ...fields,
  };
}

/** A moment as Seoul's clocks tell it. */
export function momentAt(ms: number): Article['date'] {
  return { ms, iso: `${new Date(ms + KOREA).toISOString().slice(0, 19)}+09:00` };
}

/** Articles of the shape a daily publishes, oldest first: 50 a day, common and rare words, a few tags and authors. */
export function makeArticles(count: number, seed = 1): Article[] {
  const random = createRandom(seed);
  const words = Array.from({ length: 4_000 }, () => Array.from({ length: 2 + below(random, 2) }, () => pick(random, SYLLABLES)).join(''));
  const tags = Array.from({ length: 400 }, () => pickRare(random, words));
  const names = Array.from({ length: 40 }, () => `김${pick(random, SYLLABLES)}${pick(random, SYLLABLES)}`);
  return Array.from({ length: count }, (_, index) => {
    const ms = FIRST_DAY + Math.floor(index / ARTICLES_A_DAY) * DAY + (index % ARTICLES_A_DAY) * MINUTE * 15;
    const { iso } = momentAt(ms);
    const id = `${iso.slice(0, 10)}-${index}.md`;
    return makeArticle({
      id,
      permalink: `/${iso.slice(0, 10).replaceAll('-', '/')}/${index}/`,
      title: Array.from({ length: 6 + below(random, 5) }, () => pickRare(random, words)).join(' '),
      date: { ms, iso },
      categories: [pick(random, SECTIONS)],
      tags: Array.from({ length: below(random, 4) }, () => pickRare(random, tags)),
      bylines: [{ kind: 'name', name: pick(random, names), email: undefined }],
      excerpt: Array.from({ length: 40 }, () => pickRare(random, words)).join(' '),
      image: below(random, 3) === 0 ? { src: `/pictures/${index}.jpg`, alt: '', caption: undefined, credit: undefined } : undefined,
    });
  });
}

/** Numbers from 0 (inclusive) to 1 (exclusive): mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function below(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}

function pick(random: () => number, choices: readonly string[]): string {
  return choices[below(random, choices.length)] ?? '';
}

/** The further back in the list, the rarer, as words are in a language. */
function pickRare(random: () => number, choices: readonly string[]): string {
  return choices[Math.floor(random() ** 3 * choices.length)] ?? '';
}

/** What a newsroom does all day, as the benchmark does it: each change made to the paper, and taken back again. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { articlesFolderOf } from './make-site.ts';

export interface PaperChange {
  readonly name: string;
  /** Articles as they come in a day: made so many times for each run, each on top of the others, and taken back together. */
  readonly timesInTurn?: number;
  readonly make: (site: string, time: number) => Promise<void>;
  readonly takeBack: (site: string) => Promise<void>;
}

export const CHANGES: readonly PaperChange[] = [
  { name: 'nothing changed', make: async () => {}, takeBack: async () => {} },
  {
    name: 'one article added',
    // What one of them writes depends on how far the search's segments are being merged just then.
    timesInTurn: 5,
    make: async (site, time) => {
      const [newest = ''] = (await givenArticles(site)).slice(-1);
      const text = await readFile(newest, 'utf8');
      await writeFile(path.join(path.dirname(newest), `${path.basename(newest).slice(0, DAY_LENGTH)}${ADDED}${time}.md`), text.replace(/^title: .*/m, `title: 새 부두 문 여는 날 시민 ${time + 2}천 명 모였다`));
    },
    takeBack: async (site) => {
      const folder = articlesFolderOf(site);
      for (const name of await readdir(folder)) if (name.includes(ADDED)) await rm(path.join(folder, name));
    },
  },
  change('title of an old article', 0.5, (text) => text.replace(/^title: (.*)/m, 'title: $1 (수정)')),
  change('body of a new article', 1, (text) => `${text}\n덧붙인 문단입니다.\n`),
  change('one article removed', 1, () => undefined),
  change('an old article removed', 0.5, () => undefined),
  {
    name: 'theme changed',
    make: async (site) => {
      await mkdir(path.join(site, 'theme/partials'), { recursive: true });
      await writeFile(path.join(site, 'theme/partials/imprint.njk'), '<p>새 판</p>\n');
    },
    takeBack: (site) => rm(path.join(site, 'theme'), { recursive: true }),
  },
];

/** Changes, or removes, the article at this share of the way from the oldest to the newest. */
function change(name: string, share: number, edit: (text: string) => string | undefined): PaperChange {
  const before = new Map<string, { readonly file: string; readonly text: string }>();
  return {
    name,
    async make(site) {
      const file = await articleAt(site, share);
      const text = await readFile(file, 'utf8');
      before.set(site, { file, text });
      const edited = edit(text);
      await (edited === undefined ? rm(file) : writeFile(file, edited));
    },
    async takeBack(site) {
      const known = before.get(site);
      if (known !== undefined) await writeFile(known.file, known.text);
    },
  };
}

async function articleAt(site: string, share: number): Promise<string> {
  const files = await givenArticles(site);
  return files[Math.round((files.length - 1) * share)] ?? '';
}

/** The paper's own, oldest first. */
async function givenArticles(site: string): Promise<readonly string[]> {
  const folder = articlesFolderOf(site);
  const names = (await readdir(folder)).filter((name) => !name.includes(ADDED));
  return names.sort(byDayAndNumber).map((name) => path.join(folder, name));
}

/** `2022-01-03-17.md`: the day first, then the number. */
function byDayAndNumber(a: string, b: string): number {
  const numberOf = (name: string): number => Number(name.slice('2022-01-03-'.length, -'.md'.length));
  return a.slice(0, DAY_LENGTH) === b.slice(0, DAY_LENGTH) ? numberOf(a) - numberOf(b) : a < b ? -1 : 1;
}

const DAY_LENGTH = '2022-01-03'.length;

/** Of the newest day, as most that is added is. */
const ADDED = '-99999';

/** What a newsroom does all day, as the benchmark does it: each change made to the paper, and taken back again. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { articlesFolderOf } from './make-site.ts';

export interface PaperChange {
  readonly name: string;
  readonly make: (site: string) => Promise<void>;
  readonly takeBack: (site: string) => Promise<void>;
}

export const CHANGES: readonly PaperChange[] = [
  { name: 'nothing changed', make: async () => {}, takeBack: async () => {} },
  {
    name: 'one article added',
    make: async (site) => writeFile(await addedFile(site), (await readFile(await articleAt(site, 1), 'utf8')).replace(/^title: .*/m, 'title: 새 부두 문 여는 날 시민 천 명 모였다')),
    takeBack: async (site) => rm(await addedFile(site)),
  },
  change('title of an old article', 0.5, (text) => text.replace(/^title: (.*)/m, 'title: $1 (수정)')),
  change('body of a new article', 1, (text) => `${text}\n덧붙인 문단입니다.\n`),
  change('one article removed', 1, () => undefined),
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
  const folder = articlesFolderOf(site);
  const names = (await readdir(folder)).sort(byDayAndNumber);
  return path.join(folder, names[Math.round((names.length - 1) * share)] ?? '');
}

/** `2022-01-03-17.md`: the day first, then the number. */
function byDayAndNumber(a: string, b: string): number {
  const numberOf = (name: string): number => Number(name.slice('2022-01-03-'.length, -'.md'.length));
  return a.slice(0, 10) === b.slice(0, 10) ? numberOf(a) - numberOf(b) : a < b ? -1 : 1;
}

/** Of the newest day, as most that is added is. */
async function addedFile(site: string): Promise<string> {
  const newest = (await readdir(articlesFolderOf(site))).filter((name) => !name.endsWith(ADDED)).sort().at(-1) ?? '';
  return path.join(articlesFolderOf(site), `${newest.slice(0, 10)}${ADDED}`);
}

const ADDED = '-999999.md';

/** A small paper on disk that its editors change in all the ways in which editors do. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { createSite, NOW, SITE_YAML } from '../support/build-site.ts';
import { makeRaster } from '../support/raster.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const DAY = 24 * 60 * 60 * 1000;

/** One change. Numbers choose among what there is. */
export type Change =
  | ArticleChange
  | { readonly kind: 'configure' | 'restyle' | 'sign' | 'draw' | 'photograph'; readonly choice: number }
  | { readonly kind: 'damage'; readonly which: number; readonly place: number; readonly how: 'flip' | 'cut' | 'empty' | 'remove' }
  | { readonly kind: 'wait'; readonly days: number };

type ArticleChange =
  | { readonly kind: 'add' | 'edit' | 'delete' | 'rename' | 'retitle' | 'recategorise' | 'correct' | 'illustrate'; readonly which: number; readonly choice: number }
  | { readonly kind: 'redate'; readonly which: number; readonly days: number };

const number = fc.nat({ max: 1_000_000 });
const ofArticle = (['add', 'edit', 'delete', 'rename', 'retitle', 'recategorise', 'correct', 'illustrate'] as const).map((kind) => fc.record({ kind: fc.constant(kind), which: number, choice: number }));
const ofPaper = (['configure', 'restyle', 'sign', 'draw', 'photograph'] as const).map((kind) => fc.record({ kind: fc.constant(kind), choice: number }));

export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(...ofArticle) },
  { weight: 2, arbitrary: fc.oneof(...ofPaper) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redate' as const), which: number, days: fc.integer({ min: -400, max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('damage' as const), which: number, place: number, how: fc.constantFrom('flip', 'cut', 'empty', 'remove') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 3 }) }) },
);

interface Fields {
  readonly title: string;
  readonly date: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly author: string;
  readonly image?: string;
  readonly corrections?: readonly { readonly date: string; readonly text: string }[];
  readonly body: string;
}

type Choices = readonly [string, ...string[]];

const PHOTOGRAPHS: readonly [Uint8Array, ...Uint8Array[]] = [await makeRaster({ width: 400, height: 300, color: '#204060' }), await makeRaster({ width: 500, height: 300, color: '#602040' })];
const SECTIONS: Choices = ['경제', '사회', '문화', '항만'];
const TAGS: Choices = ['부두', '철도', '시장', '버스', '박물관'];
const TITLES: Choices = ['새 부두 문 연다', '전통시장 야시장 다시 연다', '철도 지하화 첫 삽', '버스 노선 열두 곳 바뀐다', '박물관 새 전시실 공개', '부두 하역 자동화 시작'];

export class Paper {
  readonly site: string;
  /** The clock of its next build, milliseconds since 1970. */
  now = NOW;
  readonly #articles = new Map<string, Fields>();
  #count = 0;

  constructor(articles: number) {
    this.site = createSite({ 'assets/quay.svg': drawing(40), 'assets/quay.jpg': pick(PHOTOGRAPHS, 0), 'content/articles/.keep': '' });
    for (let index = 0; index < articles; index += 1) this.apply({ kind: 'add', which: index, choice: index * 7 });
  }

  /** A copy that no build has seen. */
  copy(): string {
    const folder = temporaryFolder();
    cpSync(this.site, folder, { recursive: true, filter: (from) => !['.sokbo', '_site'].includes(path.basename(from)) });
    return folder;
  }

  apply(change: Change): void {
    switch (change.kind) {
      case 'wait':
        this.now += change.days * DAY;
        break;
      case 'damage':
        this.#damage(change.which, change.place, change.how);
        break;
      case 'configure':
        this.#write({ 'content/site.yaml': `${SITE_YAML}pageSize: ${2 + (change.choice % 3)}\ndescription: 판 ${change.choice % 5}\n` });
        break;
      case 'restyle':
        this.#write({ 'theme/partials/imprint.njk': `<p>제${change.choice % 4}판</p>\n`, 'theme/styles/own.css': `.own{margin:${change.choice % 3}px}\n` });
        break;
      case 'sign':
        this.#write({ 'content/authors/bada.md': `---\nname: 김바다\ntitle: 기자 ${change.choice % 4}\n---\n` });
        break;
      case 'draw':
        this.#write({ 'assets/quay.svg': drawing(20 + (change.choice % 5)) });
        break;
      case 'photograph':
        this.#write({ 'assets/quay.jpg': pick(PHOTOGRAPHS, change.choice) });
        break;
      default:
        this.#applyToArticle(change);
    }
  }

  #applyToArticle(change: ArticleChange): void {
    if (change.kind === 'add') return this.#add(change.choice);
    const names = [...this.#articles.keys()];
    const name = names[change.which % Math.max(names.length, 1)];
    const fields = name === undefined ? undefined : this.#articles.get(name);
    if (name === undefined || fields === undefined) return;
    if (change.kind === 'delete') return this.#remove(name);
    if (change.kind === 'rename') {
      this.#remove(name);
      this.#count += 1;
      return this.#put(`renamed-${this.#count}.md`, fields);
    }
    this.#put(name, { ...fields, ...this.#changed(change, fields) });
  }

  #changed(change: ArticleChange, fields: Fields): Partial<Fields> {
    if (change.kind === 'redate') return { date: dateAt(this.now + change.days * DAY + (change.which % 86_400) * 1000) };
    const { choice } = change;
    if (change.kind === 'retitle') return { title: pick(TITLES, choice) };
    if (change.kind === 'recategorise') return { categories: [pick(SECTIONS, choice)], tags: [pick(TAGS, choice), pick(TAGS, choice >> 3)] };
    if (change.kind === 'correct') return { corrections: [...(fields.corrections ?? []), { date: dateAt(this.now), text: `숫자를 ${choice % 10}에서 바로잡습니다.` }] };
    if (change.kind === 'illustrate') {
      const picture = pick(['/assets/quay.svg', '/assets/quay.jpg'], choice);
      return { image: picture, body: `${fields.body}\n\n![부두](${picture})\n` };
    }
    return { body: `${fields.body}\n\n고친 문단 ${choice % 100}.\n` };
  }

  #add(choice: number): void {
    this.#count += 1;
    this.#put(`article-${this.#count}.md`, {
      title: pick(TITLES, choice),
      date: dateAt(this.now - (choice % 90) * DAY - (choice % 80_000) * 1000),
      categories: [pick(SECTIONS, choice)],
      tags: [pick(TAGS, choice), pick(TAGS, choice >> 2)],
      author: pick(['김바다', '이솔'], choice),
      body: `본문 ${choice % 1000}. 해솔시가 밝혔다.`,
    });
  }

  #put(name: string, fields: Fields): void {
    this.#articles.set(name, fields);
    const { body, ...header } = fields;
    this.#write({ [`content/articles/${name}`]: `---\n${stringify(header)}---\n\n${body}\n` });
  }

  #remove(name: string): void {
    this.#articles.delete(name);
    rmSync(path.join(this.site, 'content/articles', name));
  }

  #write(files: Readonly<Record<string, string | Uint8Array>>): void {
    writeFiles(this.site, files);
  }

  #damage(which: number, place: number, how: 'flip' | 'cut' | 'empty' | 'remove'): void {
    const folder = path.join(this.site, '.sokbo');
    const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
    const file = path.join(folder, names[which % Math.max(names.length, 1)] ?? '');
    if (names.length === 0) return;
    if (how === 'remove') return rmSync(file);
    const bytes = readFileSync(file);
    const at = place % Math.max(bytes.length, 1);
    if (how === 'flip') bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    writeFileSync(file, how === 'empty' ? '' : how === 'cut' ? bytes.subarray(0, at) : bytes);
  }
}

function pick<Choice>(choices: readonly [Choice, ...Choice[]], choice: number): Choice {
  return choices[choice % choices.length] ?? choices[0];
}

/** Seoul's clocks. */
function dateAt(ms: number): string {
  return `${new Date(ms + 9 * 60 * 60 * 1000).toISOString().slice(0, 19).replace('T', ' ')} +0900`;
}

function drawing(width: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="30"><rect width="10" height="10"/></svg>\n`;
}

/** The papers that are measured: the sample, and one of real articles where they are. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPaper } from '../../src/publishing/build.ts';
import { chooseArticles } from './real-articles.ts';

export interface Paper {
  /** `sample` or `corpus`. */
  readonly name: string;
  /** The published folder. */
  readonly out: string;
  readonly articles: number;
  /** Audits of Lighthouse that would judge its articles: what they wrote and drew is the editors'. */
  readonly skippedAudits: readonly string[];
  /** Whether an article asks for the address itself, for a picture from elsewhere. */
  readonly hasAddress: (url: string) => boolean;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const CORPUS = path.resolve(ROOT, '../shared/corpus/jekyll-site');
/** How many real articles are set. */
const MOST = 100;
/** Late enough for every article, and the same on every machine. */
const NOW = Date.parse('2026-11-22T12:00:00+09:00');

/** Builds into `folder`. Throws when the paper has a problem. */
export function buildSample(folder: string): Promise<Paper> {
  return build('sample', folder, { articles: path.join(ROOT, 'content/articles'), assets: path.join(ROOT, 'assets'), skippedAudits: [] });
}

/** `undefined` where the real articles are not beside the project. Those that cannot be read are left out. */
export async function buildCorpus(folder: string): Promise<Paper | undefined> {
  const posts = path.join(CORPUS, '_posts');
  if (!existsSync(posts)) return undefined;
  const articles = path.join(folder, 'corpus-articles');
  const assets = path.join(folder, 'corpus-assets');
  const all = readdirSync(posts).filter((name) => name.endsWith('.md')).map((name) => ({ name, text: readFileSync(path.join(posts, name), 'utf8') }));
  mkdirSync(articles);
  for (const { name, text } of chooseArticles(all, MOST)) writeFileSync(path.join(articles, name), text);
  for (const source of [path.join(ROOT, 'assets'), path.join(CORPUS, 'assets')]) cpSync(source, assets, { recursive: true });
  // Every real article has a picture of 128 px, and many a link that says no more than 여기.
  return build('corpus', folder, { articles, assets, skippedAudits: ['image-size-responsive', 'link-text'] });
}

interface Sources extends Pick<Paper, 'skippedAudits'> {
  readonly articles: string;
  readonly assets: string;
}

async function build(name: string, folder: string, { articles, assets, skippedAudits }: Sources): Promise<Paper> {
  const out = path.join(folder, name);
  const report = await buildPaper({
    site: ROOT, articles, assets, out, releases: undefined, drafts: false, future: false, holdInvalid: true, now: NOW, jobs: 1, clean: false,
    explain: undefined, shard: undefined, onProgress: () => {},
  });
  if (!report.published) throw new Error(`The paper "${name}" was not published: ${JSON.stringify(report.problems, null, 2)}`);
  const texts = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(path.join(articles, file), 'utf8').replaceAll('&amp;', '&'));
  return { name, out, articles: report.articles, skippedAudits, hasAddress: (url) => texts.some((text) => text.includes(url)) };
}

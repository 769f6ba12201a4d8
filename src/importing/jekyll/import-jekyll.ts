/** Moves a whole Jekyll site, and proves by counting again what came of it. Running it again brings what is new. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../base/problem.ts';
import { completePath } from '../../article/permalink.ts';
import { createArticleContext } from '../../checking/article-context.ts';
import type { Language, SiteConfig } from '../../config/config.ts';
import { readArticles } from '../../reading/articles.ts';
import { readConfig } from '../../reading/config.ts';
import { readState, writeState } from '../kept/state.ts';
import { writeKept, type Outcome, type PlannedFile } from '../kept/write-kept.ts';
import { parseJekyllConfig } from './config.ts';
import { note, type ImportNote } from './notes.ts';
import { planMove, type MovePlan } from './plan.ts';
import { servicesOf, siteYaml } from './site-yaml.ts';
import { listSource } from './source.ts';
import { commonCategories } from './sections.ts';

export interface JekyllImportOptions {
  /** The Jekyll site's folder. */
  readonly from: string;
  /** The new site's folder. */
  readonly into: string;
  /** Overwrites what editors have changed since the last import. */
  readonly force: boolean;
}

export interface JekyllImport {
  readonly language: Language;
  /** Files by what became of them. */
  readonly outcomes: Readonly<Record<Outcome, readonly string[]>>;
  readonly recount: Recount;
  readonly notes: readonly ImportNote[];
  /** Of the new site's configuration; when there are errors among them, nothing but it was written. */
  readonly problems: readonly Problem[];
}

/** What is in the new site of what was in the old one. */
export interface Recount {
  /** Posts and drafts of the Jekyll site that have a date. */
  readonly found: number;
  /** Of these, articles that the new site reads without an error. */
  readonly read: number;
  /** Of these, articles at their old address, or with a redirect from it. */
  readonly reachable: number;
  /** Sources of the others. */
  readonly missing: readonly string[];
}

const STATE = 'import-jekyll';
const SITE_YAML = 'content/site.yaml';

/** Throws an `Error` when the disk fails. */
export async function importJekyll({ from, into, force }: JekyllImportOptions): Promise<JekyllImport> {
  const { config, faults } = parseJekyllConfig(await readConfigFile(from));
  const sources = await listSource(from, config);
  const before = await readState(into, STATE);

  const sections = await commonCategories(sources);
  const settings: PlannedFile = { target: SITE_YAML, contents: { text: siteYaml(config, sections) } };
  const first = await writeKept(into, [settings], before, force);
  const { config: siteConfig, problems } = readConfig(into);
  const notes = [
    ...faults.map(({ position, text }) => note('problem', '_config.yml', text, position.line)),
    ...servicesOf(config).map(({ setting, value }) => note('service', '_config.yml', `${setting}: ${value}`)),
  ];
  if (siteConfig === undefined) {
    await writeState(into, STATE, first.state);
    return { language: 'ko', outcomes: byOutcome(first.outcomes), recount: { found: 0, read: 0, reachable: 0, missing: [] }, notes, problems };
  }

  const context = createArticleContext(siteConfig, []);
  const plan = await planMove(sources, config, context);
  const rest = await writeKept(into, plan.files, first.state, force);
  await writeState(into, STATE, rest.state);
  const counted = await recount(into, siteConfig, plan);
  return {
    language: siteConfig.language,
    outcomes: byOutcome(new Map([...first.outcomes, ...rest.outcomes])),
    recount: counted.recount,
    notes: [...notes, ...plan.notes, ...counted.notes].sort(compareNotes),
    problems,
  };
}

async function readConfigFile(from: string): Promise<string> {
  for (const name of ['_config.yml', '_config.yaml']) {
    const text = await readFile(path.join(from, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return text.replace(/^\ufeff/u, '');
  }
  return '';
}

async function recount(into: string, config: SiteConfig, { articles: planned }: MovePlan): Promise<{ recount: Recount; notes: ImportNote[] }> {
  const { articles, problems } = await readArticles({ directory: path.join(into, 'content', 'articles'), siteDirectory: into, config, summarise: () => '', findUnclosed: () => undefined });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const missing: string[] = [];
  let reachable = 0;
  for (const { source, id, address } of planned) {
    const article = byId.get(id.normalize('NFC'));
    if (article === undefined) missing.push(source);
    else if (address !== undefined && [article.permalink, ...article.redirectFrom].includes(completePath(address))) reachable += 1;
  }
  const sourceOf = new Map(planned.map(({ source, id }) => [`content/articles/${id}`, source]));
  const notes = problems.flatMap(({ file, line, code, severity, text = '' }) => {
    const source = sourceOf.get(file);
    return source === undefined || severity === 'warning' ? [] : [note('problem', source, `${code} ${text}`, line)];
  });
  return { recount: { found: planned.length, read: planned.length - missing.length, reachable, missing }, notes };
}

function byOutcome(outcomes: ReadonlyMap<string, Outcome>): Readonly<Record<Outcome, readonly string[]>> {
  const of = (wanted: Outcome): string[] => [...outcomes].filter(([, outcome]) => outcome === wanted).map(([target]) => target);
  return { written: of('written'), updated: of('updated'), unchanged: of('unchanged'), edited: of('edited'), deleted: of('deleted') };
}

function compareNotes(a: ImportNote, b: ImportNote): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.line - b.line;
}

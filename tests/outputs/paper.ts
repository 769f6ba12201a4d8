/** Small papers for the tests of outputs: articles in memory, indexed as the build indexes them. */
import { resolveConfig } from '../../src/config/resolve.ts';
import type { Article } from '../../src/article/article.ts';
import type { TextRenderers } from '../../src/outputs/feeds/full-text.ts';
import type { Output, SourceFile } from '../../src/outputs/output.ts';
import { planCopies, planOutputs } from '../../src/outputs/plan.ts';
import { escapeMarkup } from '../../src/outputs/xml.ts';
import { indexSite, type SiteInput } from '../../src/site/index-site.ts';
import type { Site } from '../../src/site/site.ts';

const SETTINGS = { name: '해솔일보', url: 'https://haesol.example', description: '항구의 신문' };

export interface PaperParts extends Partial<Pick<SiteInput, 'authors' | 'staticPages'>> {
  readonly articles: readonly Article[];
  /** Beside the name and the address, as `site.yaml` gives them: every scalar is a text. */
  readonly settings?: Readonly<Record<string, string | readonly string[]>>;
}

export function buildPaper({ articles, settings, authors = [], staticPages = [] }: PaperParts): Site {
  const { config } = resolveConfig({ ...SETTINGS, ...settings });
  if (config === undefined) throw new Error('The settings of this test are not valid.');
  return indexSite({ config, articles, authors, staticPages }).site;
}

/** Stand-ins for Markdown: a body's HTML is whatever the test puts in its digest's place. */
export const renderers: TextRenderers = {
  renderBody: (article) => article.body.digest,
  renderMarkdown: (markdown) => (markdown === '' ? '' : `<p>${escapeMarkup(markdown)}</p>`),
  once: (_key, work) => work(),
};

/** An article's body with this HTML. */
export function bodyOf(html: string): Article['body'] {
  return { path: '', digest: html };
}

/** Texts of all outputs by path, those that are made and not copied. */
export function textsOf(site: Site, files: { readonly rootFiles?: readonly SourceFile[] } = {}): ReadonlyMap<string, string> {
  const outputs = planOutputs(site, planCopies({ rootFiles: [], assetFiles: [], ...files }), renderers);
  return new Map(outputs.flatMap((output) => (output.kind === 'text' ? [[output.path, output.make()] as const] : [])));
}

/** What is asked for next time: every output's fingerprint by its path. */
export function fingerprintsOf(outputs: readonly Output[]): ReadonlyMap<string, string> {
  return new Map(outputs.map(({ path, fingerprint }) => [path, fingerprint]));
}

export function outputsOf(site: Site): readonly Output[] {
  return planOutputs(site, planCopies({ rootFiles: [], assetFiles: [] }), renderers);
}

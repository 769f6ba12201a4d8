/**
 * Everything that the site publishes beside its pages. No two outputs share a path, and none takes a page's: what the
 * site makes itself lies at the paper's own addresses, and a copied file may neither take one of those nor another's.
 */
import { createProblem, type Problem } from '../base/problem.ts';
import { createAddressRegister, type AddressRegister } from '../site/address-register.ts';
import { SERVICE_WORKER_URL } from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { planAdmin } from './admin/plan.ts';
import { planAssets } from './assets.ts';
import type { TextRenderers } from './feeds/full-text.ts';
import { planFeedFiles } from './feeds/outputs.ts';
import type { CopyOutput, Output, SourceFile } from './output.ts';
import { planRobots, ROBOTS } from './robots.ts';
import { planRootFiles } from './root-files.ts';
import { planOpenSearch } from './search/open-search.ts';
import { planSitemaps } from './sitemaps/sitemap.ts';

export interface CopiedFolders {
  /** Files of `content/root/`, in a fixed order. */
  readonly rootFiles: readonly SourceFile[];
  /** Files of `assets/`, in a fixed order. */
  readonly assetFiles: readonly SourceFile[];
}

export interface CopyPlan {
  readonly copies: readonly CopyOutput[];
  /** An error for each file that cannot have its place and is left out. */
  readonly problems: readonly Problem[];
}

/** What the paper makes itself where the editor has no file of that name. */
const REPLACEABLE: ReadonlySet<string> = new Set([ROBOTS, SERVICE_WORKER_URL]);

/** The editor's files at their places. Planned before the articles are, which may not take these addresses. */
export function planCopies({ rootFiles, assetFiles }: CopiedFolders): CopyPlan {
  const register = createAddressRegister<CopyOutput>();
  const copies: CopyOutput[] = [];
  const problems: Problem[] = [];
  for (const copy of [...planRootFiles(rootFiles), ...planAssets(assetFiles)]) {
    const problem = findClash(copy, register);
    if (problem !== undefined) {
      problems.push(problem);
      continue;
    }
    register.claim({ url: urlOf(copy), holder: copy });
    copies.push(copy);
  }
  return { copies, problems };
}

/** Feeds, sitemaps, `robots.txt` and the planned copies. Nothing is rendered before an output is made. */
export function planOutputs(site: Site, { copies }: CopyPlan, renderers: TextRenderers): readonly Output[] {
  const hasOwnRobots = copies.some((copy) => urlOf(copy) === ROBOTS);
  return [...planFeedFiles(site, renderers), ...planSitemaps(site), planOpenSearch(site.config), ...planAdmin(site), ...(hasOwnRobots ? [] : [planRobots(site.config)]), ...copies];
}

function findClash(copy: CopyOutput, register: AddressRegister<CopyOutput>): Problem | undefined {
  const url = urlOf(copy);
  const clash = REPLACEABLE.has(url) ? undefined : register.clashAt(url);
  if (clash === undefined) return undefined;
  if (clash.with === undefined) return createProblem('SOKBO-A11', { file: copy.file, params: { url } });
  const code = clash.kind === 'same' ? 'SOKBO-A12' : 'SOKBO-A13';
  return createProblem(code, { file: copy.file, params: { url, other: clash.with.holder.file } });
}

function urlOf(copy: CopyOutput): string {
  return `/${copy.path}`;
}

/** Reads a paper and puts it in order, or tells every fault that keeps it from being published. */
import path from 'node:path';
import { digestOfData } from '../base/digest.ts';
import type { Problem } from '../base/problem.ts';
import { excerptOf } from '../markdown/excerpt.ts';
import { findUnclosed } from '../markdown/unclosed.ts';
import { planCopies, type CopyPlan } from '../outputs/plan.ts';
import { placeAddressProblems } from '../reading/address-places.ts';
import { readContent, type Content, type ReadContent } from '../reading/content.ts';
import { indexSite } from '../site/index-site.ts';
import type { KnownRun, Site } from '../site/site.ts';
import { checkThemeFolder } from '../theme/check-folder.ts';
import type { BuildOptions } from './options.ts';
import type { Steps } from './steps.ts';
import type { Store } from './store/store.ts';

export interface Paper {
  readonly content: Content;
  readonly site: Site;
  readonly copies: CopyPlan;
}

export interface ReadPaper extends Pick<ReadContent, 'language' | 'waiting'> {
  /** Absent when the configuration has a fault, or a problem that may not be held back. */
  readonly paper: Paper | undefined;
  /** True when the valid articles could be published without those that have problems. */
  readonly holdable: boolean;
  readonly problems: readonly Problem[];
}

export async function readPaper(options: BuildOptions, store: Pick<Store, 'articles' | 'config' | 'zones'>, knownRuns: readonly KnownRun[] | undefined, steps: Steps): Promise<ReadPaper> {
  const read = await steps.time('read', () => readContent({ ...options, summarise: excerptOf, findUnclosed, configMemory: store.config, offsetsOf: store.zones.offsetsOf, memory: (context) => store.articles(digestOfData([path.relative(options.site, options.articles), context])) }));
  const { content, language, waiting } = read;
  if (content === undefined) return { paper: undefined, holdable: false, language, waiting, problems: read.problems };

  const copies = planCopies(content);
  const copiedFiles = copies.copies.map(({ path: file, file: name }) => ({ url: `/${file}`, file: name }));
  const { site, problems: ofSite } = await steps.time('index', () => indexSite({ ...content, copiedFiles, knownRuns }));
  const placed = placeAddressProblems(ofSite, [...content.articles, ...content.staticPages]);
  const problems = [...read.problems, ...copies.problems, ...placed, ...checkThemeFolder(path.join(options.site, 'theme'))];
  const mayHold = options.holdInvalid || content.config.onInvalid === 'hold';
  const isRefused = problems.some(isError) && !mayHold;
  return { paper: isRefused ? undefined : { content, site, copies }, holdable: isRefused, language, waiting, problems };
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

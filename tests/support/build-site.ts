/** Builds a site in this process, into a folder that lasts for the test. */
import path from 'node:path';
import { buildPaper } from '../../src/publishing/build.ts';
import type { BuildOptions } from '../../src/publishing/options.ts';
import type { OpenStore } from '../../src/publishing/store/store.ts';
import type { BuildReport } from '../../src/publishing/report.ts';
import { readFiles, temporaryFolder, writeFiles } from './temporary-folder.ts';

export interface BuiltSite {
  readonly report: BuildReport;
  readonly out: string;
  /** Text of every output file by its path, without the marker of the publish; read when asked. */
  readonly files: () => Readonly<Record<string, string>>;
}

/** Late enough for every article of the tests, and the same on every machine. */
export const NOW = Date.parse('2026-11-22T12:00:00+09:00');

export async function buildSite(site: string, options: Partial<BuildOptions> = {}, open?: OpenStore): Promise<BuiltSite> {
  const out = options.out ?? path.join(temporaryFolder(), '_site');
  const report = await buildPaper({
    site,
    articles: path.join(site, 'content', 'articles'),
    assets: path.join(site, 'assets'),
    out,
    releases: undefined,
    drafts: false,
    future: false,
    holdInvalid: false,
    now: NOW,
    jobs: 1,
    clean: false,
    explain: undefined,
    shard: undefined,
    onProgress: () => {},
    ...options,
  }, open);
  return { report, out, files: () => withoutMarker(readFiles(out)) };
}

/** The least that a site needs. */
export const SITE_YAML = 'name: 해솔일보\nurl: https://haesol.example\n';

/** A folder with a `site.yaml` and the files given. */
export function createSite(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, { 'content/site.yaml': SITE_YAML, ...files });
  return folder;
}

function withoutMarker({ '.sokbo': _marker, ...files }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return files;
}

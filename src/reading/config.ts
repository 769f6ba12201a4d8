/** Reads `content/site.yaml` into the site's configuration, or into every fault that it has. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createProblem, type Problem } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import type { SiteConfig } from '../config/config.ts';
import { resolveConfig } from '../config/resolve.ts';
import { problemsOfYaml } from './yaml-faults.ts';

export interface ReadConfig {
  /** Absent when a problem leaves no usable configuration. */
  readonly config: SiteConfig | undefined;
  readonly problems: readonly Problem[];
}

const FILE = 'content/site.yaml';

export async function readConfig(siteDirectory: string): Promise<ReadConfig> {
  const text = await readFile(path.join(siteDirectory, FILE), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { config: undefined, problems: [createProblem('SOKBO-C01', { file: FILE })] };

  const yaml = parseYaml(text.replace(/^\uFEFF/u, ''));
  const { config, faults } = resolveConfig(yaml.value);
  const ofSettings = faults
    .filter(({ path: [top] }) => top === undefined || !yaml.unreadable.has(String(top)))
    .map(({ code, severity, path: place, params }) => {
      const position = yaml.locate(place, code === 'SOKBO-C04' || code === 'SOKBO-C05' ? 'key' : 'value');
      return createProblem(code, { file: FILE, severity, params, position, text: yaml.lineAt(position.line) });
    });
  const problems = [...problemsOfYaml(FILE, yaml.faults), ...ofSettings];
  return { config: problems.some(({ severity }) => severity === 'error') ? undefined : config, problems };
}

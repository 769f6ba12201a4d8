/** Reads `content/site.yaml` into the site's configuration, or into every fault that it has. */
import path from 'node:path';
import { createProblem, type Problem } from '../base/problem.ts';
import { parseYaml } from '../base/yaml.ts';
import type { SiteConfig } from '../config/config.ts';
import { resolveConfig } from '../config/resolve.ts';
import { readText } from './disk.ts';
import { problemsOfSettings, problemsOfYaml } from './yaml-faults.ts';

export interface ReadConfig {
  /** Absent when a problem leaves no usable configuration. */
  readonly config: SiteConfig | undefined;
  readonly problems: readonly Problem[];
}

const FILE = 'content/site.yaml';

export function readConfig(siteDirectory: string): ReadConfig {
  const read = readText(path.join(siteDirectory, FILE), FILE);
  if (read === undefined) return { config: undefined, problems: [createProblem('SOKBO-C01', { file: FILE })] };
  if (read.kind === 'problem') return { config: undefined, problems: [read.problem] };

  const yaml = parseYaml(read.text);
  const { config, faults } = resolveConfig(yaml.value);
  const readable = faults.filter(({ path: [top] }) => top === undefined || !yaml.unreadable.has(String(top)));
  const problems = [...problemsOfYaml(FILE, yaml.faults), ...problemsOfSettings(FILE, readable, yaml)];
  return { config: problems.some(({ severity }) => severity === 'error') ? undefined : config, problems };
}

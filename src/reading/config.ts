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

/** What a faultless configuration came to, with the text of its file. */
export interface KnownConfig {
  readonly text: string;
  readonly config: SiteConfig;
}

export interface ConfigMemory {
  readonly read: () => KnownConfig | undefined;
  readonly write: (known: KnownConfig) => void;
}

const FILE = 'content/site.yaml';

/** `memory`: of an earlier run of the same code. */
export function readConfig(siteDirectory: string, memory?: ConfigMemory): ReadConfig {
  const read = readText(path.join(siteDirectory, FILE), FILE);
  if (read === undefined) return { config: undefined, problems: [createProblem('SOKBO-C01', { file: FILE })] };
  if (read.kind === 'problem') return { config: undefined, problems: [read.problem] };

  const known = memory?.read();
  if (known?.text === read.text) return { config: known.config, problems: [] };

  const yaml = parseYaml(read.text);
  const { config, faults } = resolveConfig(yaml.value);
  const readable = faults.filter(({ path: [top] }) => top === undefined || !yaml.unreadable.has(String(top)));
  const problems = [...problemsOfYaml(FILE, yaml.faults), ...problemsOfSettings(FILE, readable, yaml)];
  if (config !== undefined && problems.length === 0) memory?.write({ text: read.text, config });
  return { config: problems.some(({ severity }) => severity === 'error') ? undefined : config, problems };
}

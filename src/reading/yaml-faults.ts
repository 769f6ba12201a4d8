/** Turns faults of a YAML text into problems of its file. */
import { createProblem, type Problem } from '../base/problem.ts';
import type { YamlFault } from '../base/yaml.ts';

export function problemsOfYaml(file: string, faults: readonly YamlFault[]): Problem[] {
  return faults.map(({ code, ...details }) => createProblem(code, { file, ...details }));
}

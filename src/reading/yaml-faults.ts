/** Turns faults of a YAML text, and of the settings that it holds, into problems of its file. */
import { createProblem, type Problem } from '../base/problem.ts';
import type { ParsedYaml, YamlFault } from '../base/yaml.ts';
import type { SettingFault } from '../config/faults.ts';

export function problemsOfYaml(file: string, faults: readonly YamlFault[]): Problem[] {
  return faults.map(({ code, ...details }) => createProblem(code, { file, ...details }));
}

/** Each at the line of its setting. */
export function problemsOfSettings(file: string, faults: readonly SettingFault[], yaml: Pick<ParsedYaml, 'locate' | 'lineAt'>): Problem[] {
  return faults.map(({ code, severity, path, params }) => {
    const position = yaml.locate(path, code === 'SOKBO-C04' || code === 'SOKBO-C05' ? 'key' : 'value');
    return createProblem(code, { file, severity, params, position, text: yaml.lineAt(position.line) });
  });
}

/** From the text of a Markdown file to its front matter as plain data and its body, with every fault of the former. */
import type { FieldFault } from '../article/fault.ts';
import { isMap } from '../article/fields.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { inQuotes, parseYaml, yamlText, type ParsedYaml } from '../base/yaml.ts';
import { checkFences } from './fences.ts';
import { splitFrontMatter } from './split.ts';
import { problemsOfYaml } from './yaml-faults.ts';

export interface FrontMatter {
  /** Texts, lists and maps as they were written. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Its places, for problems of single fields. */
  readonly yaml: ParsedYaml;
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** `text`: as `decodeText` gives it. Without front matter that could be parsed, there are only problems. */
export function readFrontMatter(text: string, file: string): FrontMatter | { readonly problems: readonly Problem[] } {
  const fenced = checkFences(text, file);
  if (fenced.text === undefined) return { problems: fenced.problems };
  const { header, body } = splitFrontMatter(fenced.text);
  const yaml = parseYaml(header, { firstLine: fenced.firstLine });
  const problems = [...fenced.problems, ...problemsOfYaml(file, yaml.faults)];
  return isMap(yaml.value) ? { raw: yaml.value, yaml, body, problems } : { problems };
}

/**
 * Problems of a file with those of its fields. A line that cannot be read as YAML is told once; a title of which a
 * part was taken for a comment is no mere hint.
 */
export function withFieldFaults({ yaml, problems }: FrontMatter, faults: readonly FieldFault[], file: string): Problem[] {
  if (problems.length === 0 && faults.length === 0) return [];
  const titleLine = yaml.locate(['title'], 'key').line;
  const ofFile = problems.map((problem): Problem => (problem.code === 'SOKBO-Y11' && problem.line === titleLine ? { ...problem, severity: 'error' } : problem));
  const broken = new Set(ofFile.filter(({ severity }) => severity === 'error').map(({ line }) => line));
  const ofFields = faults.map((fault) => ({ fault, problem: fieldProblem(fault, yaml, file) }));
  return [...ofFile, ...ofFields.filter(({ fault, problem }) => fault.path.length === 0 || !broken.has(problem.line)).map(({ problem }) => problem)];
}

function fieldProblem(fault: FieldFault, yaml: ParsedYaml, file: string): Problem {
  const { code, severity, path, part, params } = fault;
  if (path.length === 0) return createProblem(code, { file, severity, params });
  const position = yaml.locate(path, part);
  const mended = mendedLine(fault, yaml);
  const text = yaml.lineAt(position.line);
  return createProblem(code, { file, severity, position, text, params: { field: nameOf(path), ...params }, ...(mended === undefined ? {} : { mended }) });
}

function mendedLine({ mend, path, part }: FieldFault, yaml: ParsedYaml): string | undefined {
  if (mend === undefined) return undefined;
  if (mend.kind === 'text') return yaml.lineWith(path, yamlText(mend.text), part);
  const source = yaml.sourceOf(path);
  return source === undefined ? undefined : yaml.lineWith(path, inQuotes(source));
}

/** `corrections[0].date` */
function nameOf(path: FieldFault['path']): string {
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step + 1}]` : name === '' ? step : `${name}.${step}`), '');
}

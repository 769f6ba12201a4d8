/**
 * Finds the line of a file that decides its address. That two files want one place is only seen when all of them have
 * been read, most of them by an earlier run; so the few that it concerns are looked at once more.
 */
import { readFileSync } from 'node:fs';
import type { Article } from '../article/article.ts';
import { decodeText } from '../base/decode.ts';
import type { Problem } from '../base/problem.ts';
import { decodePath } from '../base/urls.ts';
import type { YamlPath } from '../base/yaml.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';

/** Problems of addresses with the line at which each can be mended. Those of files without such a line stay as they are. */
export function placeAddressProblems(problems: readonly Problem[], documents: readonly Pick<Article, 'file' | 'body'>[]): readonly Problem[] {
  if (!problems.some(isOfAddress)) return problems;
  const paths = new Map(documents.map(({ file, body }) => [file, body.path]));
  return problems.map((problem) => {
    const path = isOfAddress(problem) ? paths.get(problem.file) : undefined;
    const frontMatter = path === undefined ? undefined : readAgain(path, problem.file);
    const place = frontMatter && findPlace(frontMatter, problem);
    if (frontMatter === undefined || place === undefined) return problem;
    const position = frontMatter.yaml.locate(place, 'value');
    return { ...problem, ...position, text: frontMatter.yaml.lineAt(position.line) };
  });
}

const CODES: ReadonlySet<Problem['code']> = new Set(['SOKBO-A01', 'SOKBO-A02', 'SOKBO-A03', 'SOKBO-A04']);

function isOfAddress({ code }: Problem): boolean {
  return CODES.has(code);
}

function readAgain(path: string, file: string): FrontMatter | undefined {
  try {
    const decoded = decodeText(readFileSync(path), file);
    if (decoded.kind === 'problem') return undefined;
    const frontMatter = readFrontMatter(decoded.text, file);
    return 'raw' in frontMatter ? frontMatter : undefined;
  } catch {
    // It went away meanwhile; the problem stands without its line.
    return undefined;
  }
}

/** An old address where it is one of those; otherwise what the address is made of. */
function findPlace({ raw }: FrontMatter, { params }: Problem): YamlPath | undefined {
  const wanted = plainAddress(String(params['url'] ?? ''));
  const old = raw['redirect_from'];
  const list = Array.isArray(old) ? old : [];
  const index = list.findIndex((address) => plainAddress(String(address)) === wanted);
  if (index !== -1) return ['redirect_from', index];
  if (typeof old === 'string' && plainAddress(old) === wanted) return ['redirect_from'];
  const field = ['permalink', 'slug'].find((name) => name in raw);
  return field === undefined ? undefined : [field];
}

/** Without the slashes that it may have or lack. */
function plainAddress(address: string): string {
  return (decodePath(address.trim()) ?? address).replace(/^\/+|\/+$/gu, '');
}

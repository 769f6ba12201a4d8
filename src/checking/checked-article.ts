/** Opens an article's file once for all rules: its body, what stands in it, and where its fields are. */
import type { Article } from '../article/article.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { linesOf } from '../base/text.ts';
import { digestOfFile } from '../reading/articles.ts';
import { decodeText } from '../base/decode.ts';
import { readBytesIfThere } from '../reading/disk.ts';
import { readFrontMatter } from '../reading/front-matter.ts';
import { outlineOf, type BodyOutline } from './outline.ts';
import type { CheckedArticle } from './rule.ts';

/** `undefined`: the file is no longer what it was when the article was read, or no longer there. */
export function openArticle(article: Article): CheckedArticle | undefined {
  const bytes = readBytesIfThere(article.body.path);
  if (bytes === undefined || digestOfFile(article.id, bytes) !== article.digest) return undefined;
  const decoded = decodeText(bytes, article.file);
  if (decoded.kind === 'problem') return undefined;
  const frontMatter = readFrontMatter(decoded.text, article.file);
  if (!('raw' in frontMatter)) return undefined;
  const { raw, yaml, body } = frontMatter;
  const lines = linesOf(decoded.text);

  const warn = (code: Problem['code'], line: number, column: number, params: Problem['params']): Problem =>
    createProblem(code, { severity: 'warning', file: article.file, position: { line, column }, params, text: lines[line - 1] ?? '' });

  return {
    article,
    body,
    outline: outlineBelow(body, lines.length - linesOf(body).length + 1),
    warnAt: (line, code, params) => warn(code, line, 1, params),
    warnOf(field, code, params) {
      const { line, column } = Object.hasOwn(raw, field) ? yaml.locate([field], 'key') : { line: 1, column: 1 };
      return warn(code, line, column, params);
    },
  };
}

function outlineBelow(body: string, firstLine: number): BodyOutline {
  const { headings, pictures, links } = outlineOf(body);
  const lower = <Part extends { readonly line: number }>(parts: readonly Part[]): Part[] => parts.map((part) => ({ ...part, line: part.line + firstLine }));
  return { headings: lower(headings), pictures: lower(pictures), links: lower(links) };
}

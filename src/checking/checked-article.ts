/** Opens an article's file once for all rules: its body, what stands in it, and where its fields are. */
import type { Article } from '../article/article.ts';
import { createProblem, type Position, type Problem } from '../base/problem.ts';
import { linesOf } from '../base/text.ts';
import { decodePath } from '../base/urls.ts';
import { digestOfFile } from '../reading/articles.ts';
import { decodeText } from '../base/decode.ts';
import { readBytesIfThere } from '../reading/disk.ts';
import { readFrontMatter } from '../reading/front-matter.ts';
import { outlineOf, type BodyOutline } from './outline.ts';
import type { CheckedArticle, FaultyAddress } from './rule.ts';

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

  const warn = (code: Problem['code'], { line, column }: Position, params: Problem['params'], faulty?: FaultyAddress): Problem => {
    const text = lines[line - 1] ?? '';
    const found = faulty === undefined ? undefined : findAddress(text, faulty.address, column - 1);
    const position = { line, column: found === undefined ? column : found.at + 1 };
    const mended = found === undefined || faulty?.instead === undefined ? {} : { mended: text.slice(0, found.at) + faulty.instead + text.slice(found.end) };
    return createProblem(code, { severity: 'warning', file: article.file, position, params, text, ...mended });
  };

  return {
    article,
    body,
    outline: outlineBelow(body, lines.length - linesOf(body).length + 1),
    warnAt: (line, code, params, address) => warn(code, { line, column: 1 }, params, address),
    warnOf(field, code, params, address) {
      const position = !Object.hasOwn(raw, field) ? { line: 1, column: 1 } : address === undefined ? yaml.locate([field], 'key') : yaml.locate([field, 'src']);
      return warn(code, position, params, address);
    },
  };
}

/** Where an address stands on a line, as it was read or without its escapes, which Markdown adds. */
function findAddress(text: string, address: string, from: number): { readonly at: number; readonly end: number } | undefined {
  for (const written of [address, decodePath(address) ?? address]) {
    const at = text.indexOf(written, from);
    if (at !== -1) return { at, end: at + written.length };
  }
  return undefined;
}

function outlineBelow(body: string, firstLine: number): BodyOutline {
  const { headings, pictures, links } = outlineOf(body);
  const lower = <Part extends { readonly line: number }>(parts: readonly Part[]): Part[] => parts.map((part) => ({ ...part, line: part.line + firstLine }));
  return { headings: lower(headings), pictures: lower(pictures), links: lower(links) };
}

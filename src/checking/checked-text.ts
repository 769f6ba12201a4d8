/** Opens the file of an article or a page once for all rules: its body, what stands in it, and where its fields are. */
import type { Article, StaticPage } from '../article/article.ts';
import { createProblem, type Position, type Problem } from '../base/problem.ts';
import { linesOf } from '../base/text.ts';
import { digestOfFile } from '../reading/articles.ts';
import { decodeText } from '../base/decode.ts';
import { readBytesIfThere } from '../reading/disk.ts';
import { readFrontMatter } from '../reading/front-matter.ts';
import { outlineOf, type BodyOutline } from './outline.ts';
import type { CheckedArticle, CheckedText } from './rule.ts';
import { findInMarkup, findInValue, type Span } from './written-address.ts';

/** `undefined`: the file is no longer what it was when the article was read, or no longer there. */
export function openArticle(article: Article): CheckedArticle | undefined {
  const bytes = readBytesIfThere(article.body.path);
  if (bytes === undefined || digestOfFile(article.id, bytes) !== article.digest) return undefined;
  const text = checkedText(article, bytes);
  return text && { ...text, article };
}

/** The same of a page; `undefined`: its file is no longer there, or can no longer be read. */
export function openPage(page: StaticPage): CheckedText | undefined {
  const bytes = readBytesIfThere(page.body.path);
  return bytes && checkedText(page, bytes);
}

function checkedText({ file, permalink }: Pick<StaticPage, 'file' | 'permalink'>, bytes: Buffer): CheckedText | undefined {
  const decoded = decodeText(bytes, file);
  if (decoded.kind === 'problem') return undefined;
  const frontMatter = readFrontMatter(decoded.text, file);
  if (!('raw' in frontMatter)) return undefined;
  const { raw, yaml, body } = frontMatter;
  const lines = linesOf(decoded.text);

  const warn = (code: Problem['code'], { line, column }: Position, params: Problem['params'], { at, instead }: Pointed = {}): Problem => {
    const text = lines[line - 1] ?? '';
    const position = { line, column: at === undefined ? column : at.at + 1 };
    const mended = at === undefined || instead === undefined ? {} : { mended: text.slice(0, at.at) + instead + text.slice(at.end) };
    return createProblem(code, { severity: 'warning', file, position, params, text, ...mended });
  };
  // Of an address that stands on a line several times, each is told in its turn.
  const told = new Map<string, number>();

  return {
    file,
    permalink,
    body,
    outline: outlineBelow(body, lines.length - linesOf(body).length + 1),
    warnAt(line, code, params, faulty) {
      if (faulty === undefined) return warn(code, { line, column: 1 }, params);
      const key = `${code} ${line} ${faulty.address}`;
      const nth = told.get(key) ?? 0;
      told.set(key, nth + 1);
      return warn(code, { line, column: 1 }, params, { at: findInMarkup(lines[line - 1] ?? '', faulty.address, nth), instead: faulty.instead });
    },
    warnOf(field, code, params, faulty) {
      if (!Object.hasOwn(raw, field)) return warn(code, { line: 1, column: 1 }, params);
      if (faulty === undefined) return warn(code, yaml.locate([field], 'key'), params);
      const position = yaml.locate([field, 'src']);
      return warn(code, position, params, { at: findInValue(lines[position.line - 1] ?? '', faulty.address, position.column - 1), instead: faulty.instead });
    },
  };
}

interface Pointed {
  readonly at?: Span | undefined;
  /** What should stand there. */
  readonly instead?: string | undefined;
}

function outlineBelow(body: string, firstLine: number): BodyOutline {
  const { headings, pictures, links } = outlineOf(body);
  const lower = <Part extends { readonly line: number }>(parts: readonly Part[]): Part[] => parts.map((part) => ({ ...part, line: part.line + firstLine }));
  return { headings: lower(headings), pictures: lower(pictures), links: lower(links) };
}

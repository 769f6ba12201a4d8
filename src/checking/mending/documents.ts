/** The files of a paper that can be mended, each with what finds its problems: articles, authors, pages. */
import path from 'node:path';
import type { ArticleContext } from '../../article/build.ts';
import { buildAuthor, buildStaticPage, type BuiltDocument, type DocumentMaterial } from '../../article/documents.ts';
import type { Problem } from '../../base/problem.ts';
import { readArticle } from '../../reading/articles.ts';
import { decodeText } from '../../reading/decode.ts';
import { findArticles, type FoundFile } from '../../reading/find.ts';
import { readFrontMatter, withFieldFaults } from '../../reading/front-matter.ts';
import type { ProblemsOf } from './mend.ts';

export interface MendableFile extends FoundFile {
  readonly problemsOf: ProblemsOf;
}

export interface PaperFolders {
  readonly site: string;
  readonly articles: string;
}

export async function findMendable({ site, articles }: PaperFolders, context: ArticleContext): Promise<readonly MendableFile[]> {
  const listed = async (directory: string, problemsOf: (file: FoundFile) => ProblemsOf): Promise<MendableFile[]> => {
    const { files } = findArticles(directory, site);
    return files.map((file) => ({ ...file, problemsOf: problemsOf(file) }));
  };
  const { summarise } = context;
  return [
    ...(await listed(articles, (file) => (bytes) => readArticle(bytes, file, context).problems)),
    ...(await listed(path.join(site, 'content', 'authors'), (file) => documentProblems(file, (material) => buildAuthor(material, summarise)))),
    ...(await listed(path.join(site, 'content', 'pages'), (file) => documentProblems(file, (material) => buildStaticPage(material, summarise)))),
  ];
}

function documentProblems({ id, path: from, file }: FoundFile, build: (material: DocumentMaterial) => BuiltDocument<unknown>): ProblemsOf {
  return (bytes): readonly Problem[] => {
    const decoded = decodeText(bytes, file);
    if (decoded.kind === 'problem') return [decoded.problem];
    const frontMatter = readFrontMatter(decoded.text, file);
    if (!('raw' in frontMatter)) return frontMatter.problems;
    const { raw, yaml, body } = frontMatter;
    const { faults } = build({ id, file, raw, unreadable: yaml.unreadable, body: { path: from, digest: '' }, bodyText: body });
    return withFieldFaults(frontMatter, faults, file);
  };
}

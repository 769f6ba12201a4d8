/** The files of a paper that can be mended, each with what finds its problems: articles, authors, pages. */
import path from 'node:path';
import type { ArticleContext } from '../../article/build.ts';
import { buildAuthor, buildStaticPage } from '../../article/documents.ts';
import { readArticle } from '../../reading/articles.ts';
import { readDocument, type DocumentBuilder } from '../../reading/documents.ts';
import { findArticles, type FoundFile } from '../../reading/find.ts';
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
    return files.map((file) => ({ id: file.id, path: file.path, file: file.file, problemsOf: problemsOf(file) }));
  };
  const { summarise, findUnclosed } = context;
  const ofDocument = (build: DocumentBuilder<unknown>) => (file: FoundFile): ProblemsOf => (bytes) => readDocument(bytes, file, build, findUnclosed).problems;
  return [
    ...(await listed(articles, (file) => (bytes) => readArticle(bytes, file, context).problems)),
    ...(await listed(path.join(site, 'content', 'authors'), ofDocument((material) => buildAuthor(material, summarise)))),
    ...(await listed(path.join(site, 'content', 'pages'), ofDocument((material) => buildStaticPage(material, summarise)))),
  ];
}

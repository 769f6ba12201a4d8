/** `/admin/config.yml`: where the paper's files are, and what an article and an author consist of. */
import { stringify } from 'yaml';
import type { Author } from '../../article/article.ts';
import { absoluteUrl } from '../../base/urls.ts';
import type { AdminConfig, SiteConfig } from '../../config/config.ts';
import { articleFields, authorFields, type CmsField } from './fields.ts';

/** Name of the format that `article-file.ts` reads and writes; one that ends so is taken for Markdown. */
export const ARTICLE_FORMAT = 'article-frontmatter';

/** As text; its shape is told by the schema that comes with Sveltia CMS. */
export function cmsConfig(config: SiteConfig, admin: AdminConfig, authors: readonly Author[]): string {
  return stringify(configOf(config, admin, authors), { aliasDuplicateObjects: false, lineWidth: 0 });
}

function configOf(config: SiteConfig, admin: AdminConfig, authors: readonly Author[]): CmsField {
  const inPaper = (folder: string): string => (admin.folder === '' ? folder : `${admin.folder}/${folder}`);
  const articles: CmsField = {
    label_singular: '기사',
    folder: inPaper('content/articles'),
    extension: 'md',
    format: ARTICLE_FORMAT,
    slug: '{{year}}-{{month}}-{{day}}-{{title}}',
    sortable_fields: { fields: ['date', 'title'], default: { field: 'date', direction: 'descending' } },
    summary: '{{title}}',
    thumbnail: 'image.src',
    aliases_field: false,
    view_filters: [{ label: '초안', field: 'draft', pattern: true }],
    fields: articleFields(config, authors),
  };
  return {
    backend: backendOf(admin),
    app_title: config.name,
    ...(config.favicon === undefined ? {} : { logo: { src: config.basePath + config.favicon } }),
    site_url: absoluteUrl(config, '/'),
    media_folder: inPaper('assets'),
    public_folder: '/assets',
    slug: { encoding: 'unicode', clean_accents: false, maxlength: SLUG_LENGTH, timezone: 'local' },
    output: { omit_empty_optional_fields: true },
    collections: [
      { name: 'articles', label: '기사', icon: 'article', path: '{{year}}/{{month}}/{{slug}}', ...articles },
      // A path tells which files belong to a collection: this one has those that lie in no folder of a month.
      { name: 'other-articles', label: '달 폴더 밖의 기사', icon: 'inventory_2', create: false, path: '{{slug}}', ...articles },
      {
        name: 'authors',
        label: '기자',
        label_singular: '기자',
        icon: 'person',
        folder: inPaper('content/authors'),
        extension: 'md',
        format: ARTICLE_FORMAT,
        identifier_field: 'name',
        slug: '{{name}}',
        summary: '{{name}}',
        aliases_field: false,
        fields: authorFields(config),
      },
    ],
  };
}

/**
 * Without a repository an editor works on the copy on the own computer, which only Chromium's browsers allow. The
 * program wants a server's name all the same; this one's is the only kind that it does not ask how it is when it starts.
 */
function backendOf({ backend, repo, branch, signIn, api }: AdminConfig): CmsField {
  if (repo === undefined) return { name: 'gitea', repo: 'local/paper', auth_methods: ['token'] };
  return {
    name: backend,
    repo,
    ...(branch === undefined ? {} : { branch }),
    ...(signIn === undefined ? {} : { base_url: signIn }),
    ...(api === undefined ? {} : { api_root: api }),
  };
}

/** Characters of a file's name: as many of Hangul as a slug may have bytes for, less its date. */
const SLUG_LENGTH = 60;

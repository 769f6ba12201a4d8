/**
 * The theme: Nunjucks templates that turn a page's view into HTML. It knows nothing of articles on
 * disk, of the site as a whole or of where a page is written.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownOffset } from '../base/time-zones.ts';
import type { Page } from '../pages/views.ts';
import { findCulprit } from './culprit.ts';
import { StraightEnvironment } from './engine/environment.ts';
import { addFilters } from './filters/filters.ts';
import type { MarkdownFilters } from './filters/filters.ts';
import { listFiles, themeFolders } from './folders.ts';
import type { SiteGlobals } from './globals.ts';
import { addRemembered } from './remembered.ts';
import { createTranslate, readWords, type Words } from './strings.ts';
import { compileTemplates, createTemplateLoader, fileOfTemplate, TEMPLATE_OPTIONS, type CompiledTemplates } from './templates.ts';
import { ThemeError, toThemeError } from './theme-error.ts';

export interface ThemeOptions {
  readonly globals: SiteGlobals;
  /** A site's own theme folder: its layouts, partials, pages, styles and strings win file by file. */
  readonly overrides?: string;
  /** The theme's templates, where they are compiled already. */
  readonly templates?: CompiledTemplates;
  /** Its words, where they have been read already. */
  readonly words?: Words;
  /** What is known of the paper's time zone. */
  readonly offsets?: readonly KnownOffset[];
  readonly renderMarkdown: MarkdownFilters;
}

/** A page's rendered body, as its template sees it. */
export interface ThemeBody {
  /** Safe flow content. */
  readonly html: string;
  readonly headings: readonly { readonly level: number; readonly id: string; readonly text: string }[];
  /** Whether it holds links for which the paper is paid. */
  readonly hasSponsoredLinks: boolean;
}

export interface Theme {
  /** The page's HTML. Throws a `ThemeError` that names template and line. */
  readonly render: (page: Page, body: ThemeBody | undefined) => string;
}

/** Creates the theme; throws a `ThemeError` for a template that cannot be compiled. */
export function createTheme({ globals, overrides, templates = compileTemplates(overrides), words = readWords(globals.language, themeFolders(overrides)), offsets, renderMarkdown }: ThemeOptions): Theme {
  const environment = new StraightEnvironment(createTemplateLoader(templates), TEMPLATE_OPTIONS);
  addFilters(environment, globals, createTranslate(globals.language, words), renderMarkdown, offsets);
  addRemembered(environment, globals);

  return {
    render: ({ kind, view }, body) => {
      const name = `pages/${kind}.njk`;
      if (templates[name] === undefined) throw new Error(`The theme has no template ${name}`);
      try {
        return environment.getTemplate(name).render({ site: globals, view, body });
      } catch (error) {
        throw atCulprit(toThemeError(name, error, 'render', (template) => fileOfTemplate(overrides, template)), overrides);
      }
    },
  };
}

function atCulprit(error: ThemeError, overrides: string | undefined): ThemeError {
  const { template, reason, cause } = error;
  const own = overrides === undefined ? [] : listFiles(overrides, '.njk').map((name) => join(overrides, name));
  const culprit = findCulprit(reason, [...(existsSync(template) ? [template] : []), ...own]);
  return culprit === undefined ? error : new ThemeError(culprit.file, culprit.line, reason, cause);
}

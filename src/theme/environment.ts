/**
 * The theme: Nunjucks templates, compiled once, that turn a page's view into HTML. It knows nothing of articles on
 * disk, of the site as a whole or of where a page is written.
 */
import nunjucks from 'nunjucks';
import type { Environment, Template } from 'nunjucks';
import type { Page } from '../pages/views.ts';
import { addFilters } from './filters/filters.ts';
import type { MarkdownFilters } from './filters/filters.ts';
import { BUILT_IN_ROOT, listFiles, themeFolders } from './folders.ts';
import type { SiteGlobals } from './globals.ts';
import { addRemembered } from './remembered.ts';
import { createTranslate } from './strings.ts';
import { toThemeError } from './theme-error.ts';

export interface ThemeOptions {
  readonly globals: SiteGlobals;
  /** A site's own theme folder: its layouts, partials, pages, styles and strings win file by file. */
  readonly overrides?: string;
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

/** Compiles every template of the theme; throws a `ThemeError` for one that cannot be. */
export function createTheme({ globals, overrides, renderMarkdown }: ThemeOptions): Theme {
  const folders = themeFolders(overrides);
  const environment = createEnvironment([...folders.toReversed(), BUILT_IN_ROOT]);
  addFilters(environment, globals, createTranslate(globals.language, folders), renderMarkdown);
  addRemembered(environment, globals);

  const names = new Set(folders.flatMap((folder) => listFiles(folder, '.njk')));
  const templates = new Map([...names].map((name) => [name, compile(environment, name)]));

  return {
    render: ({ kind, view }, body) => {
      const name = `pages/${kind}.njk`;
      const template = templates.get(name);
      if (template === undefined) throw new Error(`The theme has no template ${name}`);
      try {
        return template.render({ site: globals, view, body });
      } catch (error) {
        throw toThemeError(name, error, 'render');
      }
    },
  };
}

/**
 * Undefined values print as nothing: views have optional fields, and a site's own templates may ask for fields that
 * only some articles have.
 */
function createEnvironment(searchPaths: readonly string[]): Environment {
  const loader = new nunjucks.FileSystemLoader([...searchPaths]);
  return new UnscheduledEnvironment(loader, { autoescape: true, throwOnUndefined: false, trimBlocks: true, lstripBlocks: true });
}

type Step = (...given: unknown[]) => void;

/**
 * Templates are rendered in one go, and a page has dozens of includes: the steps of one are called in turn as they are,
 * where Nunjucks makes room between them for loaders that take their time.
 */
class UnscheduledEnvironment extends nunjucks.Environment {
  waterfall(steps: readonly Step[], done: Step): void {
    let last = done;
    const after = (count: number): Step => (error, ...results) => {
      const step = steps[count];
      if (error) {
        last(error, ...results);
        last = () => {};
      } else if (step === undefined) last(null, ...results);
      else step(...results, after(count + 1));
    };
    after(0)(null);
  }
}

function compile(environment: Environment, name: string): Template {
  try {
    return environment.getTemplate(name, true);
  } catch (error) {
    throw toThemeError(name, error, 'compile');
  }
}

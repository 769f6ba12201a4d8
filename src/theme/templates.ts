/**
 * The theme's Nunjucks templates as JavaScript, so that a publish of one article need not compile them all again. Their
 * code is text: it can be kept, and handed to another thread.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import nunjucks from 'nunjucks';
import type { ConfigureOptions } from 'nunjucks';
import { runScript } from '../base/bytecode.ts';
import { BUILT_IN_ROOT, findFile, listFiles, themeFolders } from './folders.ts';
import { toThemeError } from './theme-error.ts';

/** The code of every template by the name under which templates include it. */
export type CompiledTemplates = Readonly<Record<string, string>>;

/**
 * Undefined values print as nothing: views have optional fields, and a site's own templates may ask for fields that
 * only some articles have.
 */
export const TEMPLATE_OPTIONS: ConfigureOptions = { autoescape: true, throwOnUndefined: false, trimBlocks: true, lstripBlocks: true };

/** Compiles every template of the theme; throws a `ThemeError` for the first that cannot be. */
export function compileTemplates(overrides: string | undefined): CompiledTemplates {
  const env = new nunjucks.Environment(null, TEMPLATE_OPTIONS);
  return Object.fromEntries(Array.from(templateFiles(overrides), ([name, file]) => {
    try {
      const code = nunjucks.precompileString(readFileSync(file, 'utf8'), { name, env, wrapper: codeAlone });
      // Nunjucks takes names over as they are written, and not every name is one in JavaScript.
      new Function(code);
      return [name, code];
    } catch (error) {
      throw toThemeError(file, error, 'compile', () => file);
    }
  }));
}

/** Loads templates that were compiled. What runs is the code of those that pages ask for. */
export function createTemplateLoader(templates: CompiledTemplates): nunjucks.ILoader {
  const script = `({${Object.entries(templates).map(([name, code]) => `${JSON.stringify(name)}: () => {${code}\n}`).join(',\n')}})`;
  const loaders = runScript<Readonly<Record<string, () => unknown>>>('templates', script);
  const descriptors = Object.entries(loaders).map(([name, load]) => [name, { get: load }] as const);
  // Nunjucks wants them by name; its types say it wants a list.
  return new TemplateLoader(Object.defineProperties([], Object.fromEntries(descriptors)));
}

/** A template may name another by its way from its own folder: `./card.njk`. */
class TemplateLoader extends nunjucks.PrecompiledLoader {
  override resolve(from: string, to: string): string {
    return posix.join(posix.dirname(from), to);
  }
}

/** Path of a template's file, as its author knows it. */
export function fileOfTemplate(overrides: string | undefined, name: string): string {
  return templateFiles(overrides).get(name) ?? name;
}

function templateFiles(overrides: string | undefined): ReadonlyMap<string, string> {
  const folders = themeFolders(overrides);
  const builtIn = listFiles(BUILT_IN_ROOT, '.njk').map((name) => [name, join(BUILT_IN_ROOT, name)] as const);
  const names = folders.flatMap((folder) => listFiles(folder, '.njk'));
  return new Map([...builtIn, ...names.map((name) => [name, findFile(folders, name) ?? name] as const)]);
}

/** What Nunjucks passes is a list, where its types say a single one. */
function codeAlone(templates: { readonly template: string } | readonly { readonly template: string }[]): string {
  return [templates].flat()[0]?.template ?? '';
}

/**
 * The theme's Nunjucks templates as JavaScript, so that a publish of one article need not compile them all again. Their
 * code is text: it can be kept, and handed to another thread.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import nunjucks from 'nunjucks';
import type { ConfigureOptions } from 'nunjucks';
import lib from 'nunjucks/src/lib.js';
import parser from 'nunjucks/src/parser.js';
import transformer from 'nunjucks/src/transformer.js';
import { runScript } from '../base/bytecode.ts';
import { compileStraight } from './engine/compiler.ts';
import { toNunjucksTemplate, type TemplateFunctions } from './engine/environment.ts';
import { boundNames, type Part } from './engine/syntax.ts';
import { BUILT_IN_ROOT, findFile, listFiles, themeFolders } from './folders.ts';
import { toThemeError } from './theme-error.ts';

/** The code of every template by the name under which templates include it. */
export type CompiledTemplates = Readonly<Record<string, string>>;

/**
 * Undefined values print as nothing: views have optional fields, and a site's own templates may ask for fields that
 * only some articles have.
 */
export const TEMPLATE_OPTIONS: ConfigureOptions = { autoescape: true, throwOnUndefined: false, trimBlocks: true, lstripBlocks: true };

/** What `createTheme` renders every page with. */
const PAGE_VARIABLES = ['site', 'view', 'body', 'key'];

/** Compiles every template of the theme; throws a `ThemeError` for the first that cannot be. */
export function compileTemplates(overrides: string | undefined): CompiledTemplates {
  const parsed = Array.from(templateFiles(overrides), ([name, file]) => ({ name, file, tree: explained(name, file, () => parseTemplate(readFileSync(file, 'utf8'))) }));
  const bound = new Set(parsed.flatMap(({ tree }) => boundNames(tree)));
  const constants = new Set(PAGE_VARIABLES.filter((name) => !bound.has(name)));
  return Object.fromEntries(parsed.map(({ name, file, tree }) => [name, explained(name, file, () => checked(compileStraight(name, tree, constants)))]));
}

function parseTemplate(source: string): Part {
  return transformer.transform(parser.parse(source, [], TEMPLATE_OPTIONS), []);
}

/** Nunjucks takes names over as they are written, and not every name is one in JavaScript. */
function checked(code: string): string {
  new Function(code);
  return code;
}

function explained<Result>(name: string, file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw toThemeError(file, lib._prettifyError(name, false, error), 'compile', () => file);
  }
}

/** Loads templates that were compiled. What runs is the code of those that pages ask for. */
export function createTemplateLoader(templates: CompiledTemplates): nunjucks.ILoader {
  const script = `({${Object.entries(templates).map(([name, code]) => `${JSON.stringify(name)}: () => {${code}\n}`).join(',\n')}})`;
  const loaders = runScript<Readonly<Record<string, () => TemplateFunctions>>>('templates', script);
  const descriptors = Object.entries(loaders).map(([name, load]) => [name, { get: () => toNunjucksTemplate(load()) }] as const);
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

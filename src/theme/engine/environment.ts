/** Where templates of straight code run: what that code asks for besides what Nunjucks' own templates ask for. */
import nunjucks from 'nunjucks';
import lib from 'nunjucks/src/lib.js';
import runtime, { type Frame } from 'nunjucks/src/runtime.js';

/** Renders a template, or a block of one. Throws an error that names the template. */
type Render = (env: StraightEnvironment, context: Context, frame: Frame, runtime: object) => string;

/** What the code of a template returns. */
export interface TemplateFunctions {
  readonly root: Render;
  /** By their names behind `b_`. */
  readonly blocks: Readonly<Record<string, Render>>;
  /** Whether it gives no variable a value and has no block, and so needs no context of its own where it is included. */
  readonly sharesContext: boolean;
}

/** The variables of a template that is rendered, and the blocks of it and of those that it extends. */
interface Context {
  readonly blocks: Readonly<Record<string, readonly Render[]>>;
  readonly addBlock: (name: string, block: Render) => void;
  readonly getVariables: () => object;
}

interface Template {
  readonly blocks: Readonly<Record<string, Render>>;
  readonly rootRenderFunc: NunjucksRoot;
  readonly compile: () => void;
  readonly render: (variables: object, frame: Frame) => string;
  readonly getExported: (...given: readonly unknown[]) => void;
}

/** Nunjucks starts a template by this, and hears of its end by `done`. */
interface NunjucksRoot {
  (env: StraightEnvironment, context: Context, frame: Frame, runtime: object, done: (error: unknown, text?: string) => void): void;
  /** Absent in what Nunjucks itself puts in the place of a template that may be missing. */
  readonly straight?: TemplateFunctions;
}

/** A template's functions as Nunjucks keeps those of its own templates. */
export function toNunjucksTemplate(straight: TemplateFunctions): object {
  const root = (...[env, context, frame, given, done]: Parameters<NunjucksRoot>): void => {
    let text: string;
    try {
      text = straight.root(env, context, frame, given);
    } catch (error) {
      done(error);
      return;
    }
    done(null, text);
  };
  return { ...straight.blocks, root: Object.assign(root, { straight }) };
}

/** Its methods are called by the code that `compileStraight` writes; `from` is the template that asks. */
export class StraightEnvironment extends nunjucks.Environment {
  include(name: unknown, from: string, ignoreMissing: boolean, context: Context, frame: Frame): string {
    const template = this.#find(name, from, ignoreMissing);
    const { straight } = template.rootRenderFunc;
    return straight?.sharesContext === true ? straight.root(this, context, frame, runtime) : template.render(context.getVariables(), frame);
  }

  /** The parent of a template, whose blocks come behind its own. */
  inherit(name: unknown, from: string, context: Context): Template {
    const parent = this.#find(name, from);
    for (const [block, render] of Object.entries(parent.blocks)) context.addBlock(block, render);
    return parent;
  }

  renderParent({ rootRenderFunc }: Template, context: Context, frame: Frame): string {
    if (rootRenderFunc.straight === undefined) throw new Error('A parent has to be a template of the theme.');
    return rootRenderFunc.straight.root(this, context, frame, runtime);
  }

  /** The block of the same name that comes behind this one. */
  renderSuper(name: string, block: Render, context: Context, frame: Frame): nunjucks.runtime.SafeString {
    const blocks = context.blocks[name] ?? [];
    const next = blocks[blocks.indexOf(block) + 1];
    if (next === undefined) throw new Error(`no super block available for "${name}"`);
    return new nunjucks.runtime.SafeString(next(this, context, frame, runtime));
  }

  /** What a template exports. With `context` and `frame` it sees the variables of who imports it. */
  exportsOf(name: unknown, from: string, context?: Context, frame?: Frame): object {
    let exported: object = {};
    const take = (error: unknown, found: object): void => {
      if (error) throw error;
      exported = found;
    };
    this.#find(name, from).getExported(...(context === undefined ? [] : [context.getVariables(), frame]), take);
    return exported;
  }

  exportOf(exported: object, name: string): unknown {
    if (!Object.hasOwn(exported, name)) throw new Error(`cannot import '${name}'`);
    return Reflect.get(exported, name);
  }

  /** An error as one that says where in the template it came up. */
  faultIn(template: string, error: unknown, line: number, column: number): Error {
    return lib._prettifyError(template, false, runtime.handleError(error, line, column));
  }

  #find(name: unknown, from: string, ignoreMissing = false): Template {
    const template: Template = Reflect.apply(this.getTemplate, this, [name, false, from, ignoreMissing]);
    template.compile();
    return template;
  }
}

/**
 * Compiles a parsed Nunjucks template to straight JavaScript: it, and each of its blocks, is one function that returns
 * its text. Nunjucks' own code calls the rest of a template back after every include, for loaders that take their time;
 * a page is then dozens of functions within one another, which took V8 a fifth of a build to compile. What a template
 * means is Nunjucks' to say: its code stands wherever nothing is said here.
 */
import compiler from 'nunjucks/src/compiler.js';
import runtime, { type Frame } from 'nunjucks/src/runtime.js';
import { holdsAny, nodesIn, partOf, partsOf, type Part } from './syntax.ts';

/**
 * The code of a template: the body of a function that returns its `TemplateFunctions`. `constants`: variables that
 * pages are rendered with, and to which no template of the theme gives another value. Throws an error of Nunjucks for
 * what is no template.
 */
export function compileStraight(name: string, tree: Part, constants: ReadonlySet<string>): string {
  const straight = new StraightCompiler(name, constants);
  straight.compile(tree);
  return straight.getCode();
}

/** A template without any of these can share the context of whoever includes it. */
const NEEDS_CONTEXT = ['Set', 'Import', 'FromImport', 'Macro', 'Block', 'Extends'];
/** From where other functions may ask for the variables of a loop. */
const LEAVES_FUNCTION = ['Include', 'Import', 'FromImport', 'Block', 'Super', 'Macro', 'Caller'];

class StraightCompiler extends compiler.Compiler {
  readonly #constants: ReadonlySet<string>;
  /** Those that the function at hand uses, by their names, with the names that they have there. */
  readonly #used = new Map<string, string>();
  /** What stands before the brackets of a call. */
  readonly #methods = new Set<Part>();

  constructor(templateName: string, constants: ReadonlySet<string>) {
    super(templateName, false);
    this.#constants = constants;
  }

  compileRoot(node: Part): void {
    this.#compileFunction('root', node, (frame) => {
      this._emitLine('var parentTemplate = null;');
      this._compileChildren(node, frame);
      this._emitLine('if (parentTemplate) return env.renderParent(parentTemplate, context, frame);');
    });
    this.inBlock = true;
    const names = new Set<string>();
    for (const block of nodesIn(node, ['Block'])) {
      const name = blockName(block);
      if (names.has(name)) this.fail(`Block "${name}" defined more than once.`);
      names.add(name);
      this.#compileFunction(`b_${name}`, block, (frame) => {
        this._emitLine('frame = frame.push(true);');
        this.compile(partOf(block, 'body'), frame);
      });
    }
    const blocks = Array.from(names, (name) => `b_${name}`).join(', ');
    this._emitLine(`return { root, blocks: { ${blocks} }, sharesContext: ${!holdsAny(node, NEEDS_CONTEXT)} };`);
  }

  #compileFunction(name: string, { lineno, colno }: Part, compileBody: (frame: Frame) => void): void {
    this.buffer = 'output';
    this._emitLine(`function ${name}(env, context, frame, runtime) {`);
    this._emitLine(`var lineno = ${lineno}, colno = ${colno}, output = "";`);
    this._emitLine('try {');
    const start = this.codebuf.length;
    this.#used.clear();
    compileBody(new runtime.Frame());
    const constants = Array.from(this.#used, ([constant, id]) => `var ${id} = context.lookup(${JSON.stringify(constant)});\n`);
    this.codebuf.splice(start, 0, ...constants);
    this._emitLine('return output;');
    this._emitLine(`} catch (error) { throw env.faultIn(${this._templateName()}, error, lineno, colno); }`);
    this._emitLine('}');
  }

  compileInclude(node: Part, frame: Frame): void {
    this._emit(`${this.buffer} += env.include(`);
    this.#emitTemplate(node, frame);
    this._emitLine(`, ${node['ignoreMissing'] === true}, context, frame);`);
  }

  compileExtends(node: Part, frame: Frame): void {
    this._emit('parentTemplate = env.inherit(');
    this.#emitTemplate(node, frame);
    this._emitLine(', context);');
  }

  /** A block at the top of a template that has a parent stands where the parent has it. */
  compileBlock(node: Part): void {
    const name = JSON.stringify(blockName(node));
    this._emitLine(`${this.inBlock ? '' : 'if (!parentTemplate) '}${this.buffer} += context.getBlock(${name})(env, context, frame, runtime);`);
  }

  compileSuper(node: Part, frame: Frame): void {
    const name = String(partOf(node, 'blockName')['value']);
    const id = String(partOf(node, 'symbol')['value']);
    this._emitLine(`var ${id} = env.renderSuper(${JSON.stringify(name)}, b_${name}, context, frame);`);
    frame.set(id, id);
  }

  compileImport(node: Part, frame: Frame): void {
    this.#bind(String(partOf(node, 'target')['value']), this.#emitExports(node, frame), frame);
  }

  compileFromImport(node: Part, frame: Frame): void {
    const exports = this.#emitExports(node, frame);
    for (const each of partsOf(partOf(node, 'names'), 'children')) {
      const [name, alias] = each.typename === 'Pair' ? [partOf(each, 'key'), partOf(each, 'value')] : [each, each];
      const id = this._tmpid();
      this._emitLine(`var ${id} = env.exportOf(${exports}, ${JSON.stringify(name['value'])});`);
      this.#bind(String(alias['value']), id, frame);
    }
  }

  #emitExports(node: Part, frame: Frame): string {
    const id = this._tmpid();
    this._emit(`var ${id} = env.exportsOf(`);
    this.#emitTemplate(node, frame);
    this._emitLine(node['withContext'] ? ', context, frame);' : ');');
    return id;
  }

  /** The template that a node names, as the environment takes it. */
  #emitTemplate(node: Part, frame: Frame): void {
    this._compileExpression(partOf(node, 'template'), frame);
    this._emit(`, ${this._templateName()}`);
  }

  #bind(name: string, id: string, frame: Frame): void {
    frame.set(name, id);
    this._emitLine(`${frame.parent ? 'frame.set' : 'context.setVariable'}(${JSON.stringify(name)}, ${id});`);
  }

  /** Nothing waits, so one element after another is the order in which all are done. */
  compileAsyncEach(node: Part, frame: Frame): void {
    this.compileFor(node, frame);
  }

  compileAsyncAll(node: Part, frame: Frame): void {
    this.compileFor(node, frame);
  }

  compileIfAsync(node: Part, frame: Frame): void {
    this.compileIf(node, frame);
  }

  override _emitLoopBindings(node: Part, _list: string, index: string, length: string): void {
    const { body } = node;
    const asks = holdsAny(body, LEAVES_FUNCTION) || [...nodesIn(body, ['Symbol'])].some(({ value }) => value === 'loop');
    if (!asks) return;
    const bindings = { index: `${index} + 1`, index0: index, revindex: `${length} - ${index}`, revindex0: `${length} - ${index} - 1`, first: `${index} === 0`, last: `${index} === ${length} - 1`, length };
    this._emitLine(`frame.set("loop", { ${Object.entries(bindings).map(([name, code]) => `${name}: ${code}`).join(', ')} });`);
  }

  override compileSymbol(node: Part, frame: Frame): void {
    const name = String(node['value']);
    if (!this.#constants.has(name)) return super.compileSymbol(node, frame);
    const id = this.#used.get(name) ?? this._tmpid();
    this.#used.set(name, id);
    this._emit(id);
  }

  override compileFunCall(node: Part, frame: Frame): void {
    this.#methods.add(partOf(node, 'name'));
    super.compileFunCall(node, frame);
  }

  /** A field is asked for as JavaScript does; Nunjucks' own function ties methods to their object, which calls need. */
  override compileLookupVal(node: Part, frame: Frame): void {
    const key = partOf(node, 'val');
    if (key.typename !== 'Literal' || this.#methods.has(node)) return super.compileLookupVal(node, frame);
    this._emit('(');
    this._compileExpression(partOf(node, 'target'), frame);
    this._emit(`)?.[${JSON.stringify(String(key['value']))}]`);
  }
}

function blockName(block: Part): string {
  return String(partOf(block, 'name')['value']);
}

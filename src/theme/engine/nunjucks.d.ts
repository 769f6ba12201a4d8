/** The parts of Nunjucks 3.2 behind its interface that the engine builds on; the package declares none of them. */
declare module 'nunjucks/src/parser.js' {
  /** A node of a template's tree, with fields of its own by its type. */
  export interface Part {
    readonly typename: string;
    /** From 0. */
    readonly lineno: number;
    readonly colno: number;
    readonly [field: string]: unknown;
  }

  const parser: { readonly parse: (source: string, extensions: readonly never[], options: object) => Part };
  export default parser;
}

declare module 'nunjucks/src/transformer.js' {
  import type { Part } from 'nunjucks/src/parser.js';
  const transformer: { readonly transform: (tree: Part, asyncFilters: readonly never[]) => Part };
  export default transformer;
}

declare module 'nunjucks/src/lib.js' {
  const lib: { readonly _prettifyError: (template: string, withInternals: boolean, error: unknown) => Error };
  export default lib;
}

declare module 'nunjucks/src/runtime.js' {
  /** Scopes: of variables in a page that is rendered, and of their names in a template that is compiled. */
  export class Frame {
    readonly parent: Frame | undefined;
    set(name: string, value: unknown): void;
  }

  const runtime: { readonly Frame: typeof Frame; readonly handleError: (error: unknown, line: number, column: number) => Error };
  export default runtime;
}

declare module 'nunjucks/src/compiler.js' {
  import type { Part } from 'nunjucks/src/parser.js';
  import type { Frame } from 'nunjucks/src/runtime.js';

  export class Compiler {
    constructor(templateName: string, throwOnUndefined: boolean);
    /** The code so far, in pieces. */
    codebuf: string[];
    /** Name of the variable that takes what is printed. */
    buffer: string | null;
    /** Whether it has come to the functions of the blocks. */
    inBlock: boolean;
    compile(node: Part, frame?: Frame): void;
    getCode(): string;
    fail(message: string, line?: number, column?: number): never;
    _emit(code: string): void;
    _emitLine(code: string): void;
    _emitLoopBindings(node: Part, list: string, index: string, length: string): void;
    _compileChildren(node: Part, frame: Frame): void;
    _compileExpression(node: Part, frame: Frame): void;
    _tmpid(): string;
    _templateName(): string;
    compileFor(node: Part, frame: Frame): void;
    compileFunCall(node: Part, frame: Frame): void;
    compileIf(node: Part, frame: Frame): void;
    compileLookupVal(node: Part, frame: Frame): void;
    compileSymbol(node: Part, frame: Frame): void;
  }

  const compiler: { readonly Compiler: typeof Compiler };
  export default compiler;
}

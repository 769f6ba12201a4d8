/**
 * A run of phrasing content: the texts and inline elements between two blocks. Inline elements are opened only when
 * something is put into them, so that one which spans blocks (`<b><p>…</p><p>…</p></b>`) is in each, and an empty one
 * in none. It knows no block.
 */
import { VOID_NAMES } from '../content-model.ts';
import { createElement, createText, isUnseen, type ElementNode, type HtmlNode } from '../tree.ts';

/** Inline elements of the source that are open, outermost first. */
export type Wrappers = readonly ElementNode[];

/** Wrappers nested deeper than this are left out: they say nothing more, and each is repeated in every block. */
const MAX_WRAPPERS = 16;
/** Elements that must not contain one of their own kind. */
const NEVER_NESTED = new Set(['a', 'dfn']);
/** Elements that say nothing without an attribute. */
const NAMED_BY_ATTRIBUTES = new Set(['a', 'span']);
const RUBY_PARTS = new Set(['rp', 'rt']);

interface OpenWrapper {
  readonly source: ElementNode;
  /** Those of its copy, or of what is around it where it needs none. */
  readonly children: HtmlNode[];
}

export interface RunOptions {
  /** Called at two line breaks in a row; without it they stay. */
  readonly onParagraphBreak?: () => void;
  /** Whether white space is text, as in `<pre>`. */
  readonly preformatted?: boolean;
}

export class InlineRun {
  private readonly options: RunOptions;
  private wrappers: Wrappers;
  private nodes: HtmlNode[] = [];
  private open: OpenWrapper[] = [];
  private readonly identified = new Set<ElementNode>();
  private pendingBreaks = 0;
  /** The last character of text on the line; empty at its start. */
  private last = '';
  private seen = false;

  constructor(wrappers: Wrappers, options: RunOptions = {}) {
    this.wrappers = wrappers;
    this.options = options;
  }

  get openWrappers(): Wrappers {
    return this.wrappers;
  }

  /** Opens an inline element; what it returns closes it again when given to `leave`. */
  enter(source: ElementNode): Wrappers {
    const outer = this.wrappers;
    if (outer.length >= MAX_WRAPPERS) return outer;
    if (RUBY_PARTS.has(source.name) && outer.at(-1)?.name !== 'ruby') return outer;
    const kept = NEVER_NESTED.has(source.name) ? outer.filter((wrapper) => wrapper.name !== source.name) : outer;
    this.setWrappers([...kept, source]);
    if (source.attributes['id'] !== undefined) {
      this.innermost();
      this.seen = true;
    }
    return outer;
  }

  leave(outer: Wrappers): void {
    this.setWrappers(outer);
  }

  addText(text: string): void {
    const shown = this.options.preformatted === true ? text : this.collapse(text);
    if (shown === '') return;
    this.beginLine();
    if (!this.seen) this.seen = !isUnseen(shown);
    this.last = shown.charAt(shown.length - 1);
    this.innermost().push(createText(shown));
  }

  addLeaf(leaf: ElementNode): void {
    if (leaf.name === 'br') {
      this.addBreak();
      return;
    }
    this.beginLine();
    this.seen = true;
    this.last = leaf.name;
    this.innermost().push(createElement(leaf.name, leaf.attributes));
  }

  /** Parts what was in different blocks, where blocks cannot be. */
  separate(): void {
    if (this.options.preformatted !== true) this.addText(' ');
    else if (this.last !== '' && this.last !== '\n') this.addText('\n');
  }

  /** Ends the run and hands it out, trimmed; empty when a reader would see nothing of it. */
  take(): HtmlNode[] {
    const nodes = this.seen ? this.nodes : [];
    this.nodes = [];
    this.open = [];
    this.pendingBreaks = 0;
    this.last = '';
    this.seen = false;
    return this.options.preformatted === true ? nodes : trimEnd(nodes);
  }

  private collapse(text: string): string {
    const collapsed = collapseSpace(text);
    return this.last === '' || this.pendingBreaks > 0 || SPACE.includes(this.last) ? trimStart(collapsed) : collapsed;
  }

  private addBreak(): void {
    if (this.options.preformatted === true) this.addText('\n');
    else if (this.last !== '') this.pendingBreaks += 1;
  }

  /** Decides what the breaks before new content were: a new paragraph, or line ends. */
  private beginLine(): void {
    const breaks = this.pendingBreaks;
    this.pendingBreaks = 0;
    if (breaks > 1 && this.options.onParagraphBreak) this.options.onParagraphBreak();
    else for (let count = 0; count < Math.min(breaks, 2); count += 1) this.innermost().push(createElement('br'));
  }

  private setWrappers(wrappers: Wrappers): void {
    this.wrappers = wrappers;
    const common = this.open.findIndex((wrapper, index) => wrapper.source !== wrappers[index]);
    if (common !== -1) this.open.length = common;
  }

  /** Where content goes now: opens the wrappers that are not open yet. */
  private innermost(): HtmlNode[] {
    let children = this.open.at(-1)?.children ?? this.nodes;
    for (let depth = this.open.length; depth < this.wrappers.length; depth += 1) {
      const source = this.wrappers[depth];
      if (!source) break;
      const copy = this.copyOf(source);
      if (copy) {
        children.push(copy);
        children = copy.children;
      }
      this.open.push({ source, children });
    }
    return children;
  }

  /** A wrapper to be filled. Its id goes to the first copy; another that said nothing else is left out. */
  private copyOf(source: ElementNode): ElementNode | undefined {
    if (source.attributes['id'] === undefined) return createElement(source.name, { ...source.attributes });
    if (!this.identified.has(source)) {
      this.identified.add(source);
      return createElement(source.name, { ...source.attributes });
    }
    const { id: _given, ...others } = source.attributes;
    const saysNothing = NAMED_BY_ATTRIBUTES.has(source.name) && Object.keys(others).length === 0;
    return saysNothing ? undefined : createElement(source.name, others);
  }
}

/** HTML's own white space: a no-break space is text. */
const SPACE = ' \t\n\f\r';

function trimStart(text: string): string {
  return text.replace(/^[ \t\n\f\r]+/, '');
}

/** White space says no more than one space, or one line end where it holds any. */
function collapseSpace(text: string): string {
  if (text === '\n') return text;
  return text.replace(/[ \t\n\f\r]{2,}|[\t\f\r]/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

/** Not by a regular expression: one that is anchored at the end alone is slow on long white space. */
function trimTextEnd(text: string): string {
  let end = text.length;
  while (end > 0 && SPACE.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Takes white space, and inline elements that held nothing else, off the end. */
function trimEnd(nodes: HtmlNode[]): HtmlNode[] {
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    if (last.kind === 'text') {
      last.text = trimTextEnd(last.text);
      if (last.text !== '') break;
    } else if (VOID_NAMES.has(last.name) || last.attributes['id'] !== undefined || trimEnd(last.children).length > 0) {
      break;
    }
    nodes.pop();
  }
  return nodes;
}

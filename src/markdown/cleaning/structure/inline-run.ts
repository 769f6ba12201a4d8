/**
 * A run of phrasing content: the texts and inline elements between two blocks. Inline elements are opened only when
 * something is put into them, so that one which spans blocks (`<b><p>…</p><p>…</p></b>`) is in each, and an empty one
 * in none. It knows no block.
 */
import { createElement, createText, isUnseen, type ElementNode, type HtmlNode } from '../tree.ts';

/** Inline elements of the source that are open, outermost first. */
export type Wrappers = readonly ElementNode[];

/** Wrappers nested deeper than this are left out: they say nothing more, and each is repeated in every block. */
const MAX_WRAPPERS = 16;
/** Elements that must not contain one of their own kind. */
const NEVER_NESTED = new Set(['a', 'dfn']);
const RUBY_PARTS = new Set(['rp', 'rt']);

interface OpenWrapper {
  readonly source: ElementNode;
  readonly children: HtmlNode[];
}

export class InlineRun {
  private readonly onParagraphBreak: (() => void) | undefined;
  private wrappers: Wrappers;
  private nodes: HtmlNode[] = [];
  private open: OpenWrapper[] = [];
  private readonly identified = new Set<ElementNode>();
  private pendingBreaks = 0;
  private atLineStart = true;
  private seen = false;

  /** `onParagraphBreak` is called at two line breaks in a row; without it they stay. */
  constructor(wrappers: Wrappers, onParagraphBreak?: () => void) {
    this.wrappers = wrappers;
    this.onParagraphBreak = onParagraphBreak;
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
    let shown = collapseSpace(text);
    if (this.atLineStart || this.pendingBreaks > 0) shown = trimStart(shown);
    if (shown === '') return;
    this.beginLine();
    if (!this.seen) this.seen = !isUnseen(shown);
    this.innermost().push(createText(shown));
  }

  addLeaf(leaf: ElementNode): void {
    if (leaf.name === 'br') {
      if (!this.atLineStart) this.pendingBreaks += 1;
      return;
    }
    this.beginLine();
    this.seen = true;
    this.innermost().push(createElement(leaf.name, leaf.attributes));
  }

  /** Ends the run and hands it out, trimmed; empty when a reader would see nothing of it. */
  take(): HtmlNode[] {
    const nodes = this.seen ? trimEnd(this.nodes) : [];
    this.nodes = [];
    this.open = [];
    this.pendingBreaks = 0;
    this.atLineStart = true;
    this.seen = false;
    return nodes;
  }

  /** Decides what the breaks before new content were: a new paragraph, or line ends. */
  private beginLine(): void {
    const breaks = this.pendingBreaks;
    this.pendingBreaks = 0;
    if (breaks > 1 && this.onParagraphBreak) this.onParagraphBreak();
    else for (let count = 0; count < Math.min(breaks, 2); count += 1) this.innermost().push(createElement('br'));
    this.atLineStart = false;
  }

  private setWrappers(wrappers: Wrappers): void {
    this.wrappers = wrappers;
    const common = this.open.findIndex((wrapper, index) => wrapper.source !== wrappers[index]);
    if (common !== -1) this.open.length = common;
  }

  /** Where content goes now: opens the wrappers that are not open yet. An id is given to the first copy alone. */
  private innermost(): HtmlNode[] {
    for (let depth = this.open.length; depth < this.wrappers.length; depth += 1) {
      const source = this.wrappers[depth];
      if (!source) break;
      const copy = createElement(source.name, { ...source.attributes });
      if (this.identified.has(source)) delete copy.attributes['id'];
      this.identified.add(source);
      (this.open.at(-1)?.children ?? this.nodes).push(copy);
      this.open.push({ source, children: copy.children });
    }
    return this.open.at(-1)?.children ?? this.nodes;
  }
}

/** HTML's own white space: a no-break space is text. */
function trimStart(text: string): string {
  return text.replace(/^[ \t\n\f\r]+/, '');
}

/** White space says no more than one space, or one line end where it holds any. */
function collapseSpace(text: string): string {
  return text.replace(/[ \t\n\f\r]{2,}|[\t\f\r]/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

/** Not by a regular expression: one that is anchored at the end alone is slow on long white space. */
function trimTextEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n\f\r'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Takes white space, and inline elements that held nothing else, off the end. */
function trimEnd(nodes: HtmlNode[]): HtmlNode[] {
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    if (last.kind === 'text') {
      last.text = trimTextEnd(last.text);
      if (last.text !== '') break;
    } else if (last.name === 'img' || last.name === 'wbr' || last.attributes['id'] !== undefined || trimEnd(last.children).length > 0) {
      break;
    }
    nodes.pop();
  }
  return nodes;
}

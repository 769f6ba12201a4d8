/** Builds a tree from tags and texts as they are read, of admitted elements alone. It knows no HTML syntax. */
import type { Admission } from './admission.ts';
import { createElement, createText, type ElementNode, type HtmlNode } from './tree.ts';

/** Elements nested deeper than this are unwrapped, so that no later walk can exhaust the stack. */
const MAX_DEPTH = 100;
/** Nesting that no one wrote on purpose; the parser's time grows with its square. */
const ABSURD_DEPTH = 2000;

/** Thrown when elements are nested beyond all sense. */
export class AbsurdNesting extends Error {}

/** An open tag that was not kept stands on the stack as its parent element. */
export class TreeBuilder {
  private readonly root = createElement('');
  private readonly stack: ElementNode[] = [];
  private current = this.root;
  /** Open elements inside a dropped one, itself included. */
  private dropped = 0;
  private inHead = false;

  get nodes(): HtmlNode[] {
    return this.root.children;
  }

  enter(name: string, admission: Admission): void {
    if (this.stack.length + this.dropped > ABSURD_DEPTH) throw new AbsurdNesting();
    if (this.dropped > 0) {
      this.dropped += 1;
      return;
    }
    if (name === 'head') this.inHead = true;
    else if (name === 'body') this.inHead = false;
    if (admission.kind === 'drop' || (this.inHead && name === 'title')) {
      this.dropped = 1;
      return;
    }
    this.stack.push(this.current);
    if (admission.kind === 'keep' && this.stack.length <= MAX_DEPTH) this.open(admission);
  }

  addText(text: string): void {
    if (this.dropped > 0) return;
    const last = this.current.children.at(-1);
    if (last?.kind === 'text') last.text += text;
    else this.current.children.push(createText(text));
  }

  leave(name: string): void {
    if (this.dropped > 0) {
      this.dropped -= 1;
      return;
    }
    if (name === 'head') this.inHead = false;
    this.current = this.stack.pop() ?? this.current;
  }

  private open(admission: Extract<Admission, { kind: 'keep' }>): void {
    const element = createElement(admission.name, { ...admission.attributes });
    if (admission.text !== undefined) element.children.push(createText(admission.text));
    this.current.children.push(element);
    this.current = element;
  }
}

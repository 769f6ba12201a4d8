/**
 * HTML text to a tree, in one parse: each opening tag is put before a rule that says whether the element is kept, and
 * as what. Nothing that the rule did not admit enters the tree. It knows no rule itself.
 */
import { Parser } from 'htmlparser2';
import { createElement, createText, type Attributes, type ElementNode, type HtmlNode } from './tree.ts';

/**
 * What becomes of an element. `unwrap` keeps its content, `drop` does not; `text` is put in front of the content.
 * The admission may be shared: the parser copies its attributes.
 */
export type Admission =
  | { readonly kind: 'keep'; readonly name: string; readonly attributes: Readonly<Attributes>; readonly text?: string }
  | { readonly kind: 'unwrap' }
  | { readonly kind: 'drop' };

/** Decides by an opening tag alone: lower-case name, attributes as the author wrote them, entities decoded. */
export type AdmissionRule = (name: string, attributes: Readonly<Attributes>) => Admission;

/** Elements nested deeper than this are unwrapped, so that no later walk can exhaust the stack. */
const MAX_DEPTH = 100;
/** Nesting that no one wrote on purpose; the parser's time grows with its square. */
const ABSURD_DEPTH = 2000;

/**
 * Parses a fragment. Unclosed elements end with it; end tags that close nothing are ignored. HTML that is nested beyond
 * all sense is given back as one text, tags and all.
 */
export function parseFragment(html: string, admit: AdmissionRule): HtmlNode[] {
  const root = createElement('');
  try {
    new Parser(new TreeHandler(root, admit)).end(html);
  } catch (error) {
    if (error instanceof AbsurdNesting) return [createText(html)];
    throw error;
  }
  return root.children;
}

class AbsurdNesting extends Error {}

/** Receives the parser's events. An open tag that was not kept stands on the stack as its parent element. */
class TreeHandler {
  private readonly stack: ElementNode[];
  private readonly admit: AdmissionRule;
  private current: ElementNode;
  /** Open elements inside a dropped one, itself included. */
  private dropped = 0;
  private inHead = false;

  constructor(root: ElementNode, admit: AdmissionRule) {
    this.stack = [];
    this.current = root;
    this.admit = admit;
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.stack.length + this.dropped > ABSURD_DEPTH) throw new AbsurdNesting();
    if (this.dropped > 0) {
      this.dropped += 1;
      return;
    }
    if (name === 'head') this.inHead = true;
    else if (name === 'body') this.inHead = false;
    const admission = this.admit(name, attributes);
    if (admission.kind === 'drop' || (this.inHead && name === 'title')) {
      this.dropped = 1;
      return;
    }
    this.stack.push(this.current);
    if (admission.kind === 'keep' && this.stack.length <= MAX_DEPTH) this.open(admission);
  }

  ontext(text: string): void {
    if (this.dropped > 0) return;
    const last = this.current.children.at(-1);
    if (last?.kind === 'text') last.text += text;
    else this.current.children.push(createText(text));
  }

  onclosetag(name: string): void {
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

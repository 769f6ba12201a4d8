/**
 * HTML text to a tree, in one parse: each opening tag is put before a rule that says whether the element is kept, and
 * as what. Nothing that the rule did not admit enters the tree. It knows no rule itself.
 */
import { Parser } from 'htmlparser2';
import type { AdmissionRule } from './admission.ts';
import { AbsurdNesting, TreeBuilder } from './tree-builder.ts';
import { createText, type HtmlNode } from './tree.ts';
import { createWellFormedReader } from './well-formed.ts';

/**
 * Parses a fragment. Unclosed elements end with it; end tags that close nothing are ignored. HTML that is nested beyond
 * all sense is given back as one text, tags and all.
 */
export type FragmentParser = (html: string) => HtmlNode[];

/** Creates a parser for one rule. It keeps a memory of tags that makes it faster with each fragment. */
export function createFragmentParser(admit: AdmissionRule): FragmentParser {
  const readWellFormed = createWellFormedReader(admit);
  return (html) => untilAbsurd(html, () => readWellFormed(html) ?? readAny(html, admit));
}

/** Parses one fragment as a browser would, whatever is wrong with it. */
export function parseFragment(html: string, admit: AdmissionRule): HtmlNode[] {
  return untilAbsurd(html, () => readAny(html, admit));
}

function readAny(html: string, admit: AdmissionRule): HtmlNode[] {
  const tree = new TreeBuilder();
  const parser = new Parser({
    onopentag: (name, attributes) => tree.enter(name, admit(name, attributes)),
    ontext: (text) => tree.addText(text),
    onclosetag: (name) => tree.leave(name),
  });
  parser.end(html);
  return tree.nodes;
}

function untilAbsurd(html: string, read: () => HtmlNode[]): HtmlNode[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof AbsurdNesting) return [createText(html)];
    throw error;
  }
}

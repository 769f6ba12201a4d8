/** What a place allows, and how parts of lists, tables and figures have their content laid out for it. */
import type { HtmlNode } from '../tree.ts';

export interface FlowRules {
  /** Whether text stands in paragraphs; otherwise it stands as it is, as in a list's item. */
  readonly paragraphs: boolean;
  /** Whether headings may stand here; otherwise they become strong paragraphs. */
  readonly headings: boolean;
}

/** What is not allowed around the nodes is not allowed in them, whatever `rules` say. */
export type BuildContent = (nodes: readonly HtmlNode[], rules: FlowRules) => HtmlNode[];

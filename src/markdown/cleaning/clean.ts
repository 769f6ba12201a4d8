/** The clean-up as a whole: HTML in, safe and valid HTML out. It knows no Markdown. */
import type { RenderedBody } from '../body.ts';
import { createAdmissionRule } from './opening-tags.ts';
import { createFragmentParser } from './parse.ts';
import { serialize, shownText } from './serialize.ts';
import type { BodyTree, CleaningStep } from './step.ts';
import { buildFlow } from './structure/flow.ts';
import { buildPhrasing } from './structure/phrasing.ts';
import type { FlowRules } from './structure/rules.ts';
import { textLinesOf } from './text-lines.ts';
import { createElement, elementsOf, type HtmlNode } from './tree.ts';

/** Cleans flow content: parse and sanitise, lay out as valid content, then each step in turn. */
export function createCleaner(steps: readonly CleaningStep[], rules: FlowRules): (html: string) => RenderedBody {
  const parse = createFragmentParser(createAdmissionRule());
  return (html) => finish(buildFlow(parse(html), rules), steps);
}

/** Cleans content for a place that takes no blocks. */
export function createInlineCleaner(steps: readonly CleaningStep[]): (html: string) => string {
  const parse = createFragmentParser(createAdmissionRule());
  return (html) => finish(buildPhrasing(parse(html)), steps).html;
}

function finish(content: HtmlNode[], steps: readonly CleaningStep[]): RenderedBody {
  const body: BodyTree = { root: createElement('', {}, content), elements: elementsOf(content), headings: [], hasSponsoredLinks: false };
  for (const step of steps) step(body);
  const { root, headings, hasSponsoredLinks } = body;
  return {
    html: serialize(root.children).toWellFormed(),
    headings,
    hasSponsoredLinks,
    get text() {
      return textLinesOf(root.children, shownText);
    },
  };
}

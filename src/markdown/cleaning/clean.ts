/** The clean-up as a whole: HTML in, safe and valid HTML out. It knows no Markdown. */
import type { RenderedBody } from '../body.ts';
import { createAdmissionRule } from './opening-tags.ts';
import { parseFragment } from './parse.ts';
import { serialize } from './serialize.ts';
import type { BodyTree, CleaningStep } from './step.ts';
import { buildFlow } from './structure/flow.ts';
import { buildPhrasing } from './structure/phrasing.ts';
import type { FlowRules } from './structure/rules.ts';
import { createElement, type HtmlNode } from './tree.ts';

/** Cleans flow content: parse and sanitise, lay out as valid content, then each step in turn. */
export function createCleaner(
  steps: readonly CleaningStep[],
  rules: FlowRules,
): (html: string, idPrefix?: string) => RenderedBody {
  const admit = createAdmissionRule();
  return (html, idPrefix = '') => finish(buildFlow(parseFragment(html, admit), rules), steps, idPrefix);
}

/** Cleans content for a place that takes no blocks. */
export function createInlineCleaner(steps: readonly CleaningStep[]): (html: string) => string {
  const admit = createAdmissionRule();
  return (html) => finish(buildPhrasing(parseFragment(html, admit)), steps, '').html;
}

function finish(content: HtmlNode[], steps: readonly CleaningStep[], idPrefix: string): RenderedBody {
  const body: BodyTree = { root: createElement('', {}, content), idPrefix, headings: [], pictures: [] };
  for (const step of steps) step(body);
  return { html: serialize(body.root.children).toWellFormed(), headings: body.headings, pictures: body.pictures };
}

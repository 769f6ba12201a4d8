/** Attributes on what Markdown makes, in Jekyll's own way: `문단 {: .x-note #근거}`. `{{ }}` and `{% %}` stay text. */
import attributes from 'markdown-it-attrs';
import type { MarkdownPlugin } from './plugin.ts';

/** What an attribute list begins with. */
export const ATTRIBUTE_LIST_START = '{:';

const ALLOWED = ['id', 'class', 'lang', 'title', 'width', 'height'];

/** Registers the syntax. Which classes and values may stay is for the clean-up to decide. */
export function attributeLists(): MarkdownPlugin {
  return (markdown) => {
    markdown.use(attributes, { leftDelimiter: ATTRIBUTE_LIST_START, rightDelimiter: '}', allowedAttributes: ALLOWED });
  };
}

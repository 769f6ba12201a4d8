/** Marks the links that Markdown makes, so that the clean-up can tell them from those an author wrote as raw HTML. */
import { MARKDOWN_LINK } from '../cleaning/links.ts';
import type { MarkdownPlugin } from './plugin.ts';

export function markedLinks(): MarkdownPlugin {
  return (markdown) => {
    markdown.renderer.rules['link_open'] = (tokens, index, options, _env, renderer) => {
      tokens[index]?.attrSet(MARKDOWN_LINK, '');
      return renderer.renderToken(tokens, index, options);
    };
  };
}

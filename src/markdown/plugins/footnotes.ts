/** Footnotes (`글[^1]`, `[^1]: 주석`), with marks and back links that the clean-up knows by their classes. */
import footnotePlugin from 'markdown-it-footnote';
import type { MarkdownPlugin } from './plugin.ts';

/** A mark shows the footnote's number, the second mark of one as the first. */
export function footnoteMarks(): MarkdownPlugin {
  return (markdown) => {
    markdown.use(footnotePlugin);
    markdown.renderer.rules['footnote_caption'] = (tokens, index) => `[${footnoteNumber(tokens[index]?.meta)}]`;
    markdown.renderer.rules['footnote_block_open'] = () => '<div class="footnotes">\n<ol class="footnotes-list">\n';
    markdown.renderer.rules['footnote_block_close'] = () => '</ol>\n</div>\n';
  };
}

/** The plugin counts from 0. */
function footnoteNumber(meta: unknown): number {
  return typeof meta === 'object' && meta !== null && 'id' in meta ? Number(meta.id) + 1 : 0;
}

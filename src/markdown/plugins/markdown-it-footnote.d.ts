/** The part of markdown-it-footnote that is used here: the package brings no types. */
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';

  export default function footnotePlugin(markdown: MarkdownIt): void;
}

/** Emphasis next to Hangul: `**한국어**를` is bold, where CommonMark alone leaves the asterisks. */
import cjkFriendly from 'markdown-it-cjk-friendly';
import type { MarkdownPlugin } from './plugin.ts';

export function cjkEmphasis(): MarkdownPlugin {
  return (markdown) => {
    markdown.use(cjkFriendly);
  };
}

/** What a plugin of the Markdown parser is: a registration, made by a function from its options. */
import type { MarkdownIt } from 'markdown-it';

export type MarkdownPlugin = (markdown: MarkdownIt) => void;

/** The Markdown parser with its plugins: CommonMark, tables, strikethrough, footnotes, attributes; raw HTML passes. */
import MarkdownIt from 'markdown-it';
import { ATTRIBUTE_LIST_START, attributeLists } from './plugins/attributes.ts';
import { cjkEmphasis } from './plugins/emphasis.ts';
import { footnoteMarks } from './plugins/footnotes.ts';
import { markedLinks } from './plugins/links.ts';
import type { MarkdownPlugin } from './plugins/plugin.ts';

export interface MarkdownOptions {
  /** Whether footnotes are known: they need a place after the text. */
  readonly footnotes: boolean;
}

/** Markdown to HTML that is not safe before it has been cleaned. */
export interface Markdown {
  readonly render: (source: string) => string;
  /** Inline syntax only. */
  readonly renderInline: (source: string) => string;
  /** What `render` would render: blocks with the lines they stand on, for those who look at the source. */
  readonly parse: (source: string) => MarkdownTokens;
}

export type MarkdownTokens = ReturnType<MarkdownParser['parse']>;

/**
 * Creates a parser. Bare addresses are not made links: a Korean particle right behind one would become part of it.
 * Attribute lists cost as much as all the rest, so they are looked for only in texts that can hold one.
 */
export function createMarkdown(options: MarkdownOptions): Markdown {
  const plugins = [cjkEmphasis(), markedLinks(), ...(options.footnotes ? [footnoteMarks()] : [])];
  const plain = createParser(plugins);
  const attributed = createParser([...plugins, attributeLists()]);
  const parserOf = (source: string): MarkdownParser => (source.includes(ATTRIBUTE_LIST_START) ? attributed : plain);
  return {
    render: (source) => parserOf(source).render(source),
    renderInline: (source) => parserOf(source).renderInline(source),
    parse: (source) => parserOf(source).parse(source, {}),
  };
}

type MarkdownParser = ReturnType<typeof MarkdownIt>;

function createParser(plugins: readonly MarkdownPlugin[]): MarkdownParser {
  const parser = MarkdownIt({ html: true, linkify: false, typographer: false });
  for (const plugin of plugins) plugin(parser);
  return parser;
}

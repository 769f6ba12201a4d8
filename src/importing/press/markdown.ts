/** Plain texts as Markdown that shows the very same texts. It knows nothing of where they come from. */
import type { PressBlock } from './article.ts';

/** The body: one block after another, with empty lines between them but within lists. */
export function bodyMarkdown(blocks: readonly PressBlock[]): string {
  return blocks.map((block, index) => (index === 0 ? '' : isList(block) && isList(blocks[index - 1]) ? '\n' : '\n\n') + blockMarkdown(block)).join('');
}

/** A text on one line, with every sign escaped that Markdown would take for its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])|[`*_]|~(?=~)|\[(?=\^)|\[(?=[^\]]*\][([:])|<(?=[a-z/!?])|&(?=#?\w+;)/giu, '\\$&')
    .replace(/\{(?=:)/gu, '&#123;')
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$|[-\s]*$)|>|=+\s*$|:(?=\s))/u, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\');
}

function blockMarkdown(block: PressBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'heading':
      return `## ${escapeMarkdown(block.text).replace(/(?<![\\#])(#+)$/u, '\\$1')}`;
    case 'item':
      return `${block.level === 2 ? '  ' : ''}- ${escapeMarkdown(block.text)}`;
    case 'table':
      return tableMarkdown(block.rows);
  }
}

function tableMarkdown(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, index) => escapeMarkdown(cells[index] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...others.map(line)].join('\n');
}

function isList(block: PressBlock | undefined): boolean {
  return block?.kind === 'item';
}

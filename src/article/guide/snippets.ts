/**
 * The fields of front matter as snippets of VS Code, which completes these in Markdown by itself, without an extension:
 * a field's name, its explanation, and the values to choose from.
 */
import { FIELD_GUIDE, type FieldGuide } from './field-guide.ts';
import type { JsonSchema, KnownNames } from './json-schema.ts';

/** The contents of a `.code-snippets` file. */
export function frontMatterSnippets(known: KnownNames): JsonSchema {
  const fields = Object.entries(FIELD_GUIDE).filter(([, { insteadOf }]) => insteadOf === undefined);
  const snippets = fields.map(([name, guide]) => [`${name} (${guide.label})`, { scope: 'markdown', prefix: name, body: bodyOf(name, guide, known), description: guide.description }]);
  return Object.fromEntries([['article (새 기사)', { scope: 'markdown', prefix: 'article', body: articleOf(known), description: '새 기사의 머리말. 다 쓴 뒤 draft 줄을 지웁니다.' }], ...snippets]);
}

function bodyOf(name: string, guide: FieldGuide, { sections, authors }: KnownNames): readonly string[] {
  switch (guide.kind) {
    case 'moment':
      return [`${name}: ${NOW}`];
    case 'flag':
      return [`${name}: ${pick(guide.examples.map(String))}`];
    case 'choice':
      return [`${name}: ${pick((guide.choices ?? []).map(({ value }) => value))}`];
    case 'sections':
      return [`${name}: [${pick(sections)}]`];
    case 'people':
      return [`${name}: ${pick(authors.map(({ id }) => id))}`];
    case 'names':
      return [`${name}: [$0]`];
    case 'addresses':
      return [`${name}:`, '  - /$0'];
    case 'address':
      return [`${name}: /$0`];
    case 'paragraph':
      return [`${name}: |`, '  $0'];
    case 'picture':
      return [`${name}:`, '  src: /assets/$1', "  alt: '$2'", "  caption: '$3'", "  credit: '$4'"];
    case 'corrections':
      return [`${name}:`, `  - date: ${NOW}`, "    text: '$0'"];
    case 'text':
    case 'sponsor':
      return [`${name}: '$0'`];
  }
}

function articleOf({ sections, authors }: KnownNames): readonly string[] {
  return ['---', "title: '$1'", `date: ${NOW}`, 'draft: true', `categories: [${pick(sections, 2)}]`, `author: ${pick(authors.map(({ id }) => id), 3)}`, '---', '', '$0'];
}

const NOW = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE';

/** A place of a snippet that offers values; a bare place where there are none. In a value `,`, `|` and `\` are escaped. */
function pick(values: readonly string[], place = 1): string {
  return values.length === 0 ? `$${place}` : `\${${place}|${values.map((value) => value.replace(/[\\,|$}]/gu, String.raw`\$&`)).join(',')}|}`;
}

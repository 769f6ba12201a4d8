/** Lines of lists, by the marks that offices and papers put before them. */

export interface ListItem {
  readonly mark: string;
  readonly text: string;
  readonly level: 1 | 2;
}

/** `undefined`: the line begins with no such mark. A minus sign before a number is none. */
export function listItem(line: string): ListItem | undefined {
  const [, mark = '', text = ''] = /^([△▲▶▷○ㅇ◯●◦•·∙‧■□◆◇◈❍➀-➓①-⑳※*-]|[-–—](?=\s))\s*(?=\S)(.+)$/u.exec(line) ?? [];
  if (mark === '' || /^[-*]\d/u.test(line)) return undefined;
  // `△하나 △둘 등 세 가지가 …`: a sentence that lists.
  if (/[△▲]/u.test(mark) && text.includes(mark)) return undefined;
  return { mark, text, level: /[-–—·∙‧*]/u.test(mark) ? 2 : 1 };
}

/** A mark that buttons and boxes of a page bring along when it is copied; people type others. */
export function isPageMark(mark: string): boolean {
  return mark === '•';
}

/** Marks of headings (`◆`) and of an office's main paragraphs (`□`), which make no list. */
export function isParagraphMark(mark: string): boolean {
  return /[□■◆◇◈▶▷※]/u.test(mark);
}

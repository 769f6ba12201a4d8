/**
 * From the lines of one article's page to the article: a walk from the headline to the end of the text, that keeps
 * every sentence once and lists everything it leaves out.
 */
import type { LeftOut, PressArticle, PressBlock, PressCaption } from './article.ts';
import { joinBylines, NOBODY, takeLeadingByline, takeTrailingByline, type Byline } from './bylines.ts';
import { classify, type LineKind } from './classify.ts';
import { paperInCopyright } from './furniture.ts';
import { isPageMark, isParagraphMark, type ListItem } from './items.ts';
import { sameText, type PageLine } from './lines.ts';
import { isCutOff, isProse } from './prose.ts';
import { paperName, sectionLabel } from './labels.ts';

/** What a page says of itself beside its text, in its head. */
export interface PageHints {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly byline?: Byline | undefined;
  readonly source?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

export function parsePiece(lines: readonly PageLine[], hints: PageHints = {}): PressArticle {
  const draft = createDraft(hints);
  lines.forEach((line, index) => {
    if (line.role === 'table') addTable(draft, line);
    else if (line.role === 'picture') addPicture(draft, line);
    else take(draft, line.text, line.role, classify(line, lines[index - 1], lines[index + 1]));
  });
  draft.leftOut.push(...draft.pending.map(({ text }): LeftOut => ({ text, why: 'furniture' })));
  return finish(draft, hints);
}

interface Draft {
  title: string | undefined;
  readonly deck: string[];
  readonly captions: PressCaption[];
  readonly body: PressBlock[];
  readonly tags: string[];
  readonly leftOut: LeftOut[];
  /** Lines of which it is not known yet whether the text goes on behind them. */
  readonly pending: Pending[];
  /** Keys of all that was kept, so that nothing is kept twice. */
  readonly kept: Set<string>;
  byline: Byline;
  published: string | undefined;
  updated: string | undefined;
  source: string | undefined;
  /** Level of the first item of the list that is open. */
  listLevel: 1 | 2;
  /** Below a heading of other articles. */
  isBeside: boolean;
}

/** A short line, or an item of a list that may be the page's own. */
interface Pending {
  readonly text: string;
  readonly isItem: boolean;
}

function createDraft({ title, published, updated, byline, source, tags }: PageHints): Draft {
  const kept = new Set([title, source].flatMap((text) => (text === undefined ? [] : [sameText(text)])));
  const lists = { deck: [], captions: [], body: [], tags: [...(tags ?? [])], leftOut: [], pending: [] };
  return { ...lists, title, published, updated, byline: byline ?? NOBODY, source, kept, listLevel: 1, isBeside: false };
}

function take(draft: Draft, text: string, role: PageLine['role'], line: LineKind): void {
  if (draft.isBeside && line.kind !== 'tags' && (line.kind !== 'prose' || text.length < 40)) {
    leaveOut(draft, text, line.kind === 'left-out' ? line.why : 'furniture');
    return;
  }
  draft.isBeside &&= line.kind === 'tags';
  switch (line.kind) {
    case 'left-out':
      draft.source ??= line.why === 'copyright' ? paperInCopyright(text) : undefined;
      return leaveOut(draft, text, line.why);
    case 'furniture-head':
      draft.isBeside = true;
      return leaveOut(draft, text, 'furniture');
    case 'credits':
      draft.published ??= line.times?.published;
      draft.updated ??= line.times?.updated;
      if (line.byline !== undefined) draft.byline = joinBylines(draft.byline, line.byline);
      return;
    case 'tags':
      draft.tags.push(...line.tags.filter((tag) => !draft.tags.includes(tag)));
      return;
    case 'caption':
      addCaption(draft, { text: line.caption.text, credit: line.caption.credit, src: undefined });
      if (line.caption.rest !== '') addProse(draft, line.caption.rest);
      return;
    case 'item':
      return addItem(draft, text, line.item);
    case 'prose':
      return isHeadline(draft, text) ? addShort(draft, text, role) : addProse(draft, text);
    case 'short':
      return addShort(draft, text, role);
  }
}

/** A page's first line may look like a sentence: `"왜 이렇게 올랐나?"` */
function isHeadline({ title, body }: Draft, text: string): boolean {
  return title === undefined && body.length === 0 && text.length <= 70 && !/다\.["”]?$|[다요]\.\s/u.test(text) && takeLeadingByline(text) === undefined;
}

function addShort(draft: Draft, text: string, role: PageLine['role']): void {
  if (isKept(draft, text)) return leaveOut(draft, text, 'repeated');
  if (draft.body.length > 0) {
    draft.pending.push({ text, isItem: false });
    return;
  }
  const paper = paperName(text);
  if (paper !== undefined || sectionLabel(text)) {
    draft.source ??= paper;
    return leaveOut(draft, text, 'furniture');
  }
  draft.kept.add(sameText(text));
  if (draft.title === undefined && role !== 'item') draft.title = text.replace(/^제\s*목\s*[:：]\s*/u, '');
  else draft.deck.push(text.replace(/^[-–—]\s*|\s*[-–—]$/gu, ''));
}

function addProse(draft: Draft, text: string): void {
  const leading = takeLeadingByline(text);
  const trailing = takeTrailingByline(leading?.text ?? text);
  const rest = trailing?.text ?? leading?.text ?? text;
  for (const found of [leading, trailing]) if (found !== undefined) draft.byline = joinBylines(draft.byline, found.byline);
  if (rest === '') return;
  if (isKept(draft, rest)) return leaveOut(draft, text, 'repeated');
  addBlock(draft, { kind: 'paragraph', text: rest });
}

/** `□` and its like stand before an office's paragraphs and headings; before the text begins, all are decks. */
function addItem(draft: Draft, line: string, { mark, text, level }: ListItem): void {
  const hasText = draft.body.length > 0;
  if (isKept(draft, text)) return leaveOut(draft, line, 'repeated');
  if (isPageMark(mark) && !hasText) return leaveOut(draft, line, 'furniture');
  if (isPageMark(mark) && draft.pending.length > 0) {
    draft.pending.push({ text, isItem: true });
    return;
  }
  if (!hasText && !isProse(text) && !isParagraphMark(mark)) return addShort(draft, level === 2 ? text : line, 'item');
  if (level === 2 && text.endsWith('?')) return addBlock(draft, { kind: 'heading', text });
  if (!isParagraphMark(mark)) return addListItem(draft, text, level);
  if (mark === '※') return addBlock(draft, { kind: 'paragraph', text: line });
  if (isProse(text)) return addProse(draft, text);
  if (!hasText) return addShort(draft, text, 'item');
  draft.pending.push({ text, isItem: false });
}

/** A list may begin with the marks of the second level. */
function addListItem(draft: Draft, text: string, level: 1 | 2): void {
  if (draft.body.at(-1)?.kind !== 'item') draft.listLevel = level;
  addBlock(draft, { kind: 'item', text, level: level > draft.listLevel ? 2 : 1 });
}

/** The text goes on: short lines before it were headings, or, where there are many, lines of the text. */
function addBlock(draft: Draft, block: PressBlock): void {
  const areHeadings = draft.pending.filter(({ isItem }) => !isItem).length <= 2;
  for (const { text, isItem } of draft.pending.splice(0)) {
    draft.kept.add(sameText(text));
    draft.body.push(isItem ? { kind: 'item', text, level: 1 } : { kind: areHeadings && !text.includes('|') ? 'heading' : 'paragraph', text });
  }
  if (block.kind !== 'table') draft.kept.add(sameText(block.text));
  draft.body.push(block);
}

function addTable(draft: Draft, { rows = [] }: PageLine): void {
  if (draft.isBeside || rows.length === 0) leaveOut(draft, rows.flat().join(' '), 'furniture');
  else addBlock(draft, { kind: 'table', rows });
}

function addPicture(draft: Draft, { src, text }: PageLine): void {
  if (!draft.isBeside && src !== undefined) draft.captions.push({ text, credit: undefined, src });
}

/** A caption belongs to the picture before it that has none. */
function addCaption(draft: Draft, caption: PressCaption): void {
  const key = `caption ${sameText(caption.text)}`;
  if (caption.text !== '' && draft.kept.has(key)) return leaveOut(draft, caption.text, 'repeated');
  draft.kept.add(key);
  const last = draft.captions.at(-1);
  const belongsToLast = last !== undefined && last.credit === undefined && (last.src !== undefined || caption.text === '');
  if (!belongsToLast) draft.captions.push(caption);
  else draft.captions[draft.captions.length - 1] = { text: caption.text || last.text, credit: caption.credit, src: last.src };
}

function leaveOut(draft: Draft, text: string, why: LeftOut['why']): void {
  draft.leftOut.push({ text, why });
}

/** Very short texts may well come twice in an article. */
function isKept({ kept }: Draft, text: string): boolean {
  const key = sameText(text);
  return key.length >= 4 && kept.has(key);
}

function finish(draft: Draft, hints: PageHints): PressArticle {
  const { title, deck, captions, body, tags, leftOut, byline, published, updated } = draft;
  const { reporters, dateline } = byline;
  const [host] = reporters.flatMap(({ email }) => email?.split('@')[1] ?? []);
  const last = body.findLast((block) => block.kind === 'paragraph');
  return {
    ...{ title, deck, captions, body, tags, leftOut, published, updated, dateline },
    reporters: reporters.filter(({ name }) => name !== ''),
    source: hints.source ?? byline.source ?? draft.source ?? host,
    isCutOff: last?.kind === 'paragraph' && isCutOff(last.text),
  };
}

/**
 * Bodies in the three shapes that real news sites' Markdown files have: raw HTML pasted from a blog editor with its
 * litter, Markdown written by a converter, and a few bare paragraphs.
 */
import { makeNounPhrase, makeParagraph, makeSentence } from './korean.ts';
import type { Random } from './random.ts';
import { NOUNS } from './words.ts';

export type BodyShape = 'html' | 'markdown' | 'bare';

/** Shares in a hundred. */
export const SHAPES: readonly (readonly [BodyShape, number])[] = [['html', 74], ['markdown', 19], ['bare', 7]];

export const STOCK_PICTURE = '/assets/img/newspaper.png';
export const STOCK_BODY_PICTURE = '/assets/img/news.png';

const OTHER_SITES = ['https://blog.haesol.example', 'https://news.haesol.example', 'https://life.haesol.example'] as const;

/** `picture` is the address of the article's own picture, which Markdown bodies show again. */
export function makeBody(random: Random, shape: BodyShape, picture: string): string {
  if (shape === 'html') return makeHtml(random);
  return shape === 'markdown' ? makeMarkdown(random, picture) : makeBare(random);
}

const EMPTY_LINE = '<p data-ke-size="size16">&nbsp;</p>';

function makeHtml(random: Random): string {
  const { chance, integer } = random;
  const litter = chance(0.36);
  const sections = Array.from({ length: integer(2, 5) }, () => makeHtmlSection(random, litter));
  return [stockPicture(), ...sections, ...(litter ? ['<hr>', EMPTY_LINE] : []), sourceLine(random)].join('\n\n');
}

function makeHtmlSection(random: Random, litter: boolean): string {
  const { chance, integer } = random;
  const [tag, size] = chance(0.8) ? ['h2', 26] : ['h3', 23];
  const heading = `<${tag} data-ke-size="size${size}">${makeNounPhrase(random)}</${tag}>`;
  const blocks = [heading, `<p data-ke-size="size16">${emphasise(random, makeParagraph(random, integer(1, 4)))}</p>`];
  if (chance(0.1)) blocks.push(makeHtmlList(random));
  if (chance(0.24)) blocks.push(makeHtmlTable(random));
  if (chance(0.6)) blocks.push(`<p>${makeParagraph(random, integer(1, 3))}</p>`);
  return [...blocks, ...(litter ? [EMPTY_LINE] : [])].join('\n\n');
}

function makeHtmlList(random: Random): string {
  const items = Array.from({ length: random.integer(2, 4) }, () => `<li><b>${makeNounPhrase(random)}</b>: ${makeSentence(random)}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function makeHtmlTable(random: Random): string {
  const cell = (text: string) => `<td style="text-align: center; height: 17px;">${text}</td>`;
  const head = `<tr>\n${cell('<b>구분</b>')}\n${cell('<b>내용</b>')}\n</tr>`;
  const rows = Array.from({ length: random.integer(1, 3) }, () => `<tr>\n${cell(makeNounPhrase(random))}\n${cell(makeSentence(random))}\n</tr>`);
  return `<table style="border-collapse: collapse; width: 100%;" border="1">\n<tbody>\n${[head, ...rows].join('\n')}\n</tbody>\n</table>`;
}

function makeMarkdown(random: Random, picture: string): string {
  const sections = Array.from({ length: random.integer(4, 8) }, () => makeMarkdownSection(random));
  return [`![Thumbnail](${picture})`, `<p>출처: ${makeLink(random, makeNounPhrase(random))} </p>`, ...sections, sourceLine(random)].join('\n\n');
}

function makeMarkdownSection(random: Random): string {
  const { chance, integer, pick } = random;
  const blocks = [`## ${makeNounPhrase(random)}`, makeParagraph(random, integer(2, 5)).replace(/(\S+ \S+)$/, '**$1**')];
  if (chance(0.25)) blocks.push(Array.from({ length: integer(2, 4) }, () => `  * **${pick(NOUNS)}** ${makeSentence(random)}`).join('\n'));
  if (chance(0.3)) blocks.push(makeMarkdownTable(random));
  return blocks.join('\n\n');
}

function makeMarkdownTable(random: Random): string {
  const rows = Array.from({ length: random.integer(2, 5) }, () => `${makeNounPhrase(random)} | **${random.integer(1, 90)}만 원**  `);
  return ['구분 | 비용  ', '---|---  ', ...rows].join('\n');
}

function makeBare(random: Random): string {
  const { integer } = random;
  return [stockPicture(), ...Array.from({ length: integer(1, 4) }, () => makeParagraph(random, integer(2, 4))), sourceLine(random)].join('\n\n');
}

function stockPicture(): string {
  return `<p><img src="${STOCK_BODY_PICTURE}" alt="속보" /></p>`;
}

function emphasise(random: Random, text: string): string {
  if (!random.chance(0.5)) return text;
  return text.replace(/^(\S+ \S+)/, random.chance(0.3) ? '<b><span style="color: #1a5490;">$1</span></b>' : '<b>$1</b>');
}

function sourceLine(random: Random): string {
  return `더 알아보기: ${makeLink(random, random.pick(OTHER_SITES))}`;
}

function makeLink(random: Random, text: string): string {
  const address = `${random.pick(OTHER_SITES)}/entry/${encodeURIComponent(random.pick(NOUNS))}-${random.integer(1, 9999)}`;
  return `<a href="${address}" rel="dofollow">${text}</a>`;
}

/** Arbitrary HTML as no one should write it: tags of all kinds, opened and closed in any order, between Korean words. */
import fc from 'fast-check';

const WORDS = ['가을', '항구에', '배가', '들어온다', '시장은', '붐볐다', '값이', '올랐다'];
const NAMES = (
  'a b i em strong span font u s code sup sub q cite small mark del ruby rt dfn time label button nobr ' +
  'p div section article center blockquote h1 h2 h3 h4 h6 ul ol li dl dt dd pre ' +
  'html body main form fieldset address noscript xyz-box'
).split(' ');
/** Elements whose parts have places of their own, so that words in the wrong place move. */
const ORDERING_NAMES = 'figure figcaption details summary table caption thead tbody tfoot tr td th'.split(' ');
const ATTRIBUTES = [
  '', '', '', ' id="하나"', ' id="main"', ' class="x-box"', ' class="MsoNormal"', ' style="text-align: center; color: red"',
  ' align="right"', ' data-ke-size="size16"', ' href="https://news.example/1"', ' href="/안/"', ' onclick="alert(1)"', ' lang="en"',
  ' colspan="2"', ' rowspan="3"', ' start="3"', ' value="4"', ' dir="rtl"', ' title="Title"', ' href="#하나"',
];
const LEAVES = [
  '<br>', '<br><br>', '<hr>', '<img src="/a.jpg">', '<img src="/b.jpg" alt="" title="Title">', '<wbr>', '&nbsp;', '<col>', '<!-- 주석 -->',
  '</p>', '</br>', '<input>', '<br/>', '\n', '\n\n', ' ', '  ',
];

export interface Soup {
  readonly html: string;
  /** The words that a reader must find, without what is between them. */
  readonly words: string;
}

interface Piece {
  readonly markup: string;
  readonly text: string;
}

const word: fc.Arbitrary<Piece> = fc.constantFrom(...WORDS).map((text) => ({ markup: text, text }));

function markupOf(names: readonly string[]): fc.Arbitrary<Piece> {
  const name = fc.constantFrom(...names);
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.tuple(name, fc.constantFrom(...ATTRIBUTES)).map(([tag, attribute]) => `<${tag}${attribute}>`) },
      { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
      { weight: 2, arbitrary: fc.constantFrom(...LEAVES) },
    )
    .map((markup) => ({ markup, text: '' }));
}

function soupOf(names: readonly string[]): fc.Arbitrary<Soup> {
  const piece = fc.oneof({ weight: 2, arbitrary: word }, { weight: 5, arbitrary: markupOf(names) });
  return fc.array(piece, { maxLength: 40, size: 'max' }).map((pieces) => ({
    // Four spaces at a line's start would make it code, in which tags are words.
    html: pieces.map((part) => part.markup).join('').replace(/^ {4,}/gm, ' '),
    words: pieces.map((part) => part.text).join(''),
  }));
}

export const soup = soupOf([...NAMES, ...ORDERING_NAMES]);
export const soupInOrder = soupOf(NAMES);

/** A card's face as an SVG of outlines alone, so that the same card comes out of any machine, whatever fonts it has. */
import { CARD_SIZE, type CardFace } from '../../site/social-cards.ts';
import type { Glyph } from './font.ts';
import { setLines, type Measure, type Setting } from './lines.ts';

/** Pixels. */
const EDGE = 72;
const INNER = CARD_SIZE.width - 2 * EDGE;
const TOP_RULE = 60;
const SECOND_RULE = 156;
const BOTTOM = 570;

const PAPER = '#fdfcf9';
const INK = '#1a1917';
const HAIRLINE = '#c9c4b8';

/** Headlines: the fewer words, the larger. */
const HEADLINE: readonly [Setting, ...Setting[]] = [{ size: 144, lines: 1 }, { size: 100, lines: 2 }, { size: 84, lines: 3 }, { size: 66, lines: 4 }];
const NAME: readonly [Setting, ...Setting[]] = [{ size: 150, lines: 1 }, { size: 110, lines: 2 }, { size: 72, lines: 3 }];
const DESCRIPTION: readonly [Setting, ...Setting[]] = [{ size: 38, lines: 2 }];
const LEADING = 1.32;
/** Thousandths of the size: large Hangul is set tighter. */
const TRACKING = -30;

/** What is drawn of the texts of a face, for which glyphs are needed. */
export function textOfFace({ paper, section = '', title }: CardFace): string {
  return `${paper}${section}${title}…`;
}

export function layOutCard(face: CardFace, glyphs: ReadonlyMap<string, Glyph>): string {
  const parts = face.isPaper ? paperParts(face, glyphs) : articleParts(face, glyphs);
  const { width, height } = CARD_SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${PAPER}"/>${parts.join('')}</svg>`;
}

/** Between two rules the name of the paper and the section; below them the headline. */
function articleParts({ paper, accent, section, title }: CardFace, glyphs: ReadonlyMap<string, Glyph>): readonly string[] {
  const type = createType(glyphs);
  const { size, lines } = setLines(type.known(title), HEADLINE, INNER, type.measureAt);
  const space = BOTTOM - SECOND_RULE;
  // Centred by the height of Hangul, which stands from a little below the baseline to nine tenths of its size above.
  const first = SECOND_RULE + (space - (lines.length - 1) * size * LEADING - size * 0.88) / 2 + size * 0.8 + 6;
  const sectionName = type.known(section ?? '');
  return [
    rule(TOP_RULE, 6, INK),
    type.line(type.known(paper), { x: EDGE, y: 128, size: 48, fill: INK }),
    type.line(sectionName, { x: EDGE + INNER - type.measureAt(36)(sectionName), y: 124, size: 36, fill: accent }),
    rule(SECOND_RULE, 1.5, HAIRLINE),
    ...lines.map((line, index) => type.line(line, { x: EDGE, y: first + index * size * LEADING, size, fill: INK })),
    rule(BOTTOM, 1.5, HAIRLINE),
    `<rect x="${EDGE}" y="${BOTTOM - 4}" width="120" height="8" fill="${accent}"/>`,
  ];
}

/** The name of the paper in the middle, and under a short rule what it says of itself. */
function paperParts({ paper, accent, title }: CardFace, glyphs: ReadonlyMap<string, Glyph>): readonly string[] {
  const type = createType(glyphs);
  const name = setLines(type.known(paper), NAME, INNER, type.measureAt);
  const description = title === '' ? { size: 0, lines: [] } : setLines(type.known(title), DESCRIPTION, INNER * 0.86, type.measureAt);
  const nameHeight = name.lines.length * name.size * 1.2;
  const height = nameHeight + 60 + description.lines.length * description.size * 1.5;
  const top = (CARD_SIZE.height - height) / 2;
  const centred = (line: string, y: number, size: number, fill: string): string =>
    type.line(line, { x: (CARD_SIZE.width - type.measureAt(size)(line)) / 2, y, size, fill });
  return [
    rule(TOP_RULE, 6, INK),
    ...name.lines.map((line, index) => centred(line, top + name.size * 0.9 + index * name.size * 1.2, name.size, INK)),
    `<rect x="${(CARD_SIZE.width - 120) / 2}" y="${top + nameHeight + 8}" width="120" height="8" fill="${accent}"/>`,
    ...description.lines.map((line, index) => centred(line, top + nameHeight + 60 + description.size * (0.9 + index * 1.5), description.size, '#5b574f')),
    rule(BOTTOM, 1.5, HAIRLINE),
  ];
}

function rule(y: number, height: number, fill: string): string {
  return `<rect x="${EDGE}" y="${y - height / 2}" width="${INNER}" height="${height}" fill="${fill}"/>`;
}

interface Type {
  /** The text without what the font does not have. */
  readonly known: (text: string) => string;
  readonly measureAt: (size: number) => Measure;
  /** One line of outlines from `x`, its baseline at `y`. */
  readonly line: (text: string, place: { readonly x: number; readonly y: number; readonly size: number; readonly fill: string }) => string;
}

function createType(glyphs: ReadonlyMap<string, Glyph>): Type {
  const advance = (character: string): number => (glyphs.get(character)?.width ?? 0) + TRACKING;
  return {
    known: (text) => [...text].filter((character) => glyphs.has(character)).join('').replace(/ {2,}/gu, ' ').trim(),
    measureAt: (size) => (text) => ([...text].reduce((sum, character) => sum + advance(character), -TRACKING) * size) / 1000,
    line(text, { x, y, size, fill }) {
      let pen = 0;
      const outlines = [...text].map((character) => {
        const outline = glyphs.get(character)?.outline ?? '';
        const placed = outline === '' ? '' : `<path transform="translate(${pen})" d="${outline}"/>`;
        pen += advance(character);
        return placed;
      });
      return `<g fill="${fill}" transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size / 1000} ${-size / 1000})">${outlines.join('')}</g>`;
    },
  };
}

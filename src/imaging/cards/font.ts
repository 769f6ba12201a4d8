/**
 * The letters of cards: Noto Serif KR, which its package keeps in some hundred slices by the characters they hold. A
 * slice is opened when one of its characters is asked for. Tells outlines and widths, and knows no card.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font } from 'harfbuzzjs';
import wawoff2 from 'wawoff2';

/** What to set a character with. All lengths are thousandths of the size of type. */
export interface Glyph {
  /** SVG path from the baseline upwards: its vertical axis points up. */
  readonly outline: string;
  readonly width: number;
}

export interface CardFont {
  /** Glyphs of all characters of the text that the font has. */
  readonly glyphsOf: (text: string) => Promise<ReadonlyMap<string, Glyph>>;
}

const PACKAGE = '@fontsource-variable/noto-serif-kr';
/** The font goes from 200 to 900. */
const WEIGHT = 700;

export function openCardFont(): CardFont {
  const metadata = createRequire(import.meta.url).resolve(`${PACKAGE}/unicode.json`);
  const folder = path.join(path.dirname(metadata), 'files');
  const slices = readSlices(metadata);
  const open = new Map<string, Promise<Font>>();
  const glyphs = new Map<string, Glyph | undefined>();

  async function find(character: string): Promise<Glyph | undefined> {
    const code = character.codePointAt(0) ?? 0;
    for (const { name } of slices.filter(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))) {
      const font = open.get(name) ?? openSlice(path.join(folder, `noto-serif-kr-${name}-wght-normal.woff2`));
      open.set(name, font);
      const glyph = readGlyph(await font, code);
      if (glyph !== undefined) return glyph;
    }
    return undefined;
  }

  return {
    async glyphsOf(text) {
      const found = new Map<string, Glyph>();
      for (const character of new Set(text)) {
        if (!glyphs.has(character)) glyphs.set(character, await find(character));
        const glyph = glyphs.get(character);
        if (glyph !== undefined) found.set(character, glyph);
      }
      return found;
    },
  };
}

interface Slice {
  readonly name: string;
  /** First and last code point of each. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** From CSS unicode ranges by slice: `"[12]": "U+ac00-ac1b,U+ac1d"`. */
function readSlices(metadata: string): readonly Slice[] {
  const written: Readonly<Record<string, string>> = JSON.parse(readFileSync(metadata, 'utf8'));
  return Object.entries(written).map(([name, ranges]) => ({ name: name.replace(/[[\]]/gu, ''), ranges: ranges.split(',').map(readRange) }));
}

function readRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** The package waits for something while it is loaded, so the compiled program, which requires its packages, has to import it. */
async function openSlice(file: string): Promise<Font> {
  const { Blob, Face, Font, Variation } = await import('harfbuzzjs');
  const font = new Font(new Face(new Blob(await wawoff2.decompress(await readFile(file)))));
  font.setVariations([new Variation('wght', WEIGHT)]);
  return font;
}

function readGlyph(font: Font, code: number): Glyph | undefined {
  const id = font.nominalGlyph(code);
  return id === undefined ? undefined : { outline: font.glyphToPath(id), width: font.glyphHAdvance(id) };
}

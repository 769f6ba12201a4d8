import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variantsOf, type VariantSettings } from '../../src/base/pictures.ts';

const SETTINGS: VariantSettings = { formats: ['avif', 'webp'], widths: [480, 960, 1440] };
const picture = { width: 4000, height: 3000, digest: 'abc', color: '#808080' };
const widthsOf = (width: number, settings = SETTINGS): readonly number[] | undefined => variantsOf({ ...picture, width }, settings)?.sources[0]?.files.map((file) => file.width);

describe('the variants of a picture', () => {
  it('come in every format and width', () => {
    const { sources = [], name = '' } = variantsOf(picture, SETTINGS) ?? {};
    expect(sources.map(({ format }) => format)).toEqual(['avif', 'webp']);
    expect(sources[0]?.files).toEqual([480, 960, 1440].map((width) => ({ url: `/pictures/${name}-${width}.avif`, width })));
  });

  it.each([
    [1440, [480, 960, 1440]],
    [1200, [480, 1200]],
    [1000, [480, 1000]],
    [500, [500]],
  ])('of one %i pixels wide are %j wide', (width, widths) => {
    expect(widthsOf(width)).toEqual(widths);
  });

  it('are not made of small pictures, nor where the paper wants none', () => {
    expect(widthsOf(319)).toBeUndefined();
    expect(widthsOf(4000, { formats: [], widths: [] })).toBeUndefined();
  });

  it('are never wider than the picture, and never the same twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 9000 }), fc.uniqueArray(fc.integer({ min: 16, max: 8192 }), { maxLength: 6 }), (width, widths) => {
        const made = widthsOf(width, { formats: ['webp'], widths: widths.toSorted((one, other) => one - other) }) ?? [];
        expect(Math.max(...made)).toBeLessThanOrEqual(width);
        expect(new Set(made).size).toBe(made.length);
      }),
    );
  });

  it('of a picture larger than all of them have one among them that everything can show', () => {
    const { name = '', plain } = variantsOf(picture, SETTINGS) ?? {};
    expect(plain).toEqual({ url: `/pictures/${name}-1440.jpg`, format: 'jpeg', width: 1440, height: 1080 });
    expect(variantsOf({ ...picture, color: '' }, SETTINGS)?.plain).toMatchObject({ url: `/pictures/${name}-1440.png`, format: 'png' });
    expect(variantsOf({ ...picture, width: 1440 }, SETTINGS)?.plain).toBeUndefined();
  });

  it('have other names when the picture holds something else', () => {
    expect(variantsOf(picture, SETTINGS)?.name).not.toBe(variantsOf({ ...picture, digest: 'abd' }, SETTINGS)?.name);
  });
});

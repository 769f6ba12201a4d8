/** The few rules of the stylesheet that come from `site.yaml`: the paper's colour, its density, its own fonts. */
import type { FontConfig } from '../config/config.ts';
import { createHref } from './filters/urls.ts';

export interface SiteLook {
  /** `#rrggbb` each. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** How close lines and lists stand. */
  readonly density?: 'comfortable' | 'compact';
  /** None by default. */
  readonly fonts?: readonly FontConfig[];
  /** Put before the fonts' paths: `''` or `/paper`. */
  readonly basePath?: string;
}

/** The custom property by which the theme asks for the paper's own fonts of a use. */
const FONT_PROPERTIES: Readonly<Record<FontConfig['use'], string>> = { text: '--own-gothic', headlines: '--own-myeongjo' };

/** CSS that goes before the theme's, outside its layers, so that it wins. */
export function siteRules({ accent, density = 'comfortable', fonts = [], basePath = '' }: SiteLook): string {
  const href = createHref(basePath);
  return [
    `:root{--accent-on-light:${accent.light};--accent-on-dark:${accent.dark}}`,
    density === 'compact' ? ':root{--density:.6}' : '',
    ...fonts.map((font) => fontFace(font, href)),
    fontsOf('text', fonts),
    fontsOf('headlines', fonts),
  ].join('');
}

function fontFace({ family, file, weight, display }: FontConfig, href: (path: string) => string): string {
  return `@font-face{font-family:${JSON.stringify(family)};src:url("${href(file)}")format("woff2");font-weight:${weight ?? '1 1000'};font-display:${display}}`;
}

/** A list that ends in a comma: the theme goes on with the reader's own fonts. */
function fontsOf(use: FontConfig['use'], fonts: readonly FontConfig[]): string {
  const families = new Set(fonts.filter((font) => font.use === use).map(({ family }) => JSON.stringify(family)));
  return families.size === 0 ? '' : `:root{${FONT_PROPERTIES[use]}:${[...families].join()},}`;
}

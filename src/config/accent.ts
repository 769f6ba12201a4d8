/**
 * The paper's accent colour in both colour schemes. An owner names one colour; it is darkened or lightened just as
 * far as its text contrast asks (WCAG 2.2, 1.4.3), so that no choice of colour makes the paper hard to read.
 */

export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** Grounds on which the theme sets the accent, `#rrggbb`: the darkest light one and the lightest dark one. */
const LIGHT_GROUND = '#f4f1ea';
const DARK_GROUND = '#24231f';
const MIN_CONTRAST = 4.5;
const STEPS = 50;

type Rgb = readonly [number, number, number];

/** The accent for both schemes from one `#rrggbb` colour. */
export function accentFrom(color: string): Accent {
  return {
    light: readableOn(color, LIGHT_GROUND, [0, 0, 0]),
    dark: readableOn(color, DARK_GROUND, [255, 255, 255]),
  };
}

/** WCAG contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const first = luminance(rgbOf(a));
  const second = luminance(rgbOf(b));
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function readableOn(color: string, ground: string, towards: Rgb): string {
  const start = rgbOf(color);
  for (let step = 0; step <= STEPS; step += 1) {
    const mixed = hexOf(mix(start, towards, step / STEPS));
    if (contrast(mixed, ground) >= MIN_CONTRAST) return mixed;
  }
  return hexOf(towards);
}

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hexOf([red, green, blue]: Rgb): string {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const part = (from: number, to: number): number => from + (to - from) * share;
  return [part(a[0], b[0]), part(a[1], b[1]), part(a[2], b[2])];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** How far a text has been read. Knows no page. */

/** Share of a text that has come into view, 0 to 1. `top` and `height` are the text's, in pixels, from the window's top. */
export function fractionRead({ top, height }: { readonly top: number; readonly height: number }, windowHeight: number): number {
  if (height <= 0) return 0;
  return Math.min(1, Math.max(0, (windowHeight - top) / height));
}

/** How far to scroll from here for that share of the text to have come into view, in pixels. */
export function distanceTo(fraction: number, { top, height }: { readonly top: number; readonly height: number }, windowHeight: number): number {
  return top + height * fraction - windowHeight;
}

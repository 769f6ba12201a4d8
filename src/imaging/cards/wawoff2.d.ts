/** The part of wawoff2 2.0's interface that Sokbo uses; the package ships no declarations of its own. */
declare module 'wawoff2' {
  const wawoff2: {
    /** A WOFF2 font as the OpenType font that it holds. */
    readonly decompress: (font: Uint8Array) => Promise<Uint8Array>;
  };
  export default wawoff2;
}

/** What an output file is that is not a page. */

/** A file of the site by its path below the output folder (`/` separated, decoded). */
export type Output =
  | { readonly path: string; readonly kind: 'text'; readonly contents: string }
  | { readonly path: string; readonly kind: 'bytes'; readonly contents: Uint8Array }
  | { readonly path: string; readonly kind: 'copy'; readonly from: string };

/** What an import tells beside its numbers: things that an editor may want to look at, each with its file and line. */

export type NoteKind =
  /** Front matter was mended as `check --fix` does. */
  | 'mended'
  /** Front matter that cannot be read, nor mended for certain: the file was taken over as it is. */
  | 'unreadable'
  /** Liquid that was left as it stands. */
  | 'liquid'
  /** kramdown's syntax that has no like here. */
  | 'kramdown'
  /** The address is not Jekyll's: another page, or the paper itself, has it. */
  | 'address'
  /** A field that does nothing here. */
  | 'field'
  /** A file that was not taken over. */
  | 'aside'
  /** A setting of `_config.yml` for a service that is not bound to the new site. */
  | 'service'
  /** Problems that the build will report. */
  | 'problem';

/** Why a file was left behind, where it is one of these and not the file's own fault. */
export type AsideReason =
  /** Nothing but a layout: a list that Jekyll fills. */
  | 'layout'
  /** Liquid makes what it says. */
  | 'Liquid'
  /** The new paper makes such a file itself. */
  | 'Sokbo'
  /** An article that Jekyll does not publish either: neither its name nor its front matter holds a date. */
  | 'date'
  | 'front matter'
  /** Data in a form that our templates cannot have. */
  | '_data'
  /** `_data/top`: here it means the top news. */
  | 'top'
  | 'unknown';

export interface ImportNote {
  readonly kind: NoteKind;
  /** Path below the Jekyll site's folder. */
  readonly source: string;
  /** From 1. */
  readonly line: number;
  /** What stands there, or why (an `AsideReason`, where it is one). */
  readonly text: string;
}

export function note(kind: NoteKind, source: string, text: string, line = 1): ImportNote {
  return { kind, source, line, text };
}

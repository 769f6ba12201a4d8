/** Rows of comma-separated values (RFC 4180), each on one line. It knows nothing of what the columns mean. */

export interface CsvRow {
  /** From 1. */
  readonly line: number;
  /** As it stands in the file, without its line end. */
  readonly text: string;
  readonly cells: readonly string[];
}

/** What a comment says of the whole file: `# window: last 24 hours`. */
export interface CsvNote {
  readonly line: number;
  readonly text: string;
  readonly value: string;
}

export interface Csv {
  readonly notes: ReadonlyMap<string, CsvNote>;
  /** Without blank lines and notes. */
  readonly rows: readonly CsvRow[];
}

const NOTE = /^#\s*([\p{L}\w]+)\s*:\s*(.*?)[\s,]*$/u;
/** After a comma, a cell in quotes, in which a quote is doubled, or a bare one. */
const CELL = /,\s*(?:"((?:[^"]|"")*)"[^,]*|([^,]*))/gu;

/** Reads rows and notes. A quote that is not closed belongs to its cell. */
export function parseCsv(source: string): Csv {
  const notes = new Map<string, CsvNote>();
  const rows: CsvRow[] = [];
  for (const [index, text] of source.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u).entries()) {
    const line = index + 1;
    const [, name, value = ''] = NOTE.exec(text) ?? [];
    if (name !== undefined) notes.set(name, { line, text, value });
    else if (text.trim() !== '' && !text.startsWith('#')) rows.push({ line, text, cells: cellsOf(text) });
  }
  return { notes, rows };
}

function cellsOf(text: string): readonly string[] {
  return Array.from(`,${text}`.matchAll(CELL), ([, quoted, bare = '']) => (quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"')));
}

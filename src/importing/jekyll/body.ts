/** The body of a post or page, in the Markdown that we have. */
import { convertKramdown } from './kramdown.ts';
import { convertLiquid, type Converted } from './liquid.ts';
import type { LiquidContext } from './liquid-values.ts';
import { note, type ImportNote } from './notes.ts';

export interface BodyOptions {
  /** Path of the file in the Jekyll site. */
  readonly source: string;
  /** Number of the body's first line in the file. */
  readonly firstLine: number;
  readonly context: LiquidContext;
  /** Put before pictures' relative addresses: Chirpy's `media_subpath`. */
  readonly pictureFolder: string | undefined;
}

export interface ConvertedBody {
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

/** The body; with the very same text where nothing in it needs a change. */
export function convertBody(body: string, { source, firstLine, context, pictureFolder }: BodyOptions): ConvertedBody {
  const lineEnd = body.includes('\r\n') ? '\r\n' : '\n';
  const plain = body.replaceAll('\r\n', '\n');
  const liquid = convertLiquid(plain, context);
  const isHtml = /\.html?$/iu.test(source);
  const kramdown: Converted = isHtml ? { text: withoutIndents(liquid.text), notes: [] } : convertKramdown(liquid.text);
  const text = pictureFolder === undefined ? kramdown.text : withPictureFolder(kramdown.text, pictureFolder);
  return {
    text: text === plain ? body : text.replaceAll('\n', lineEnd),
    notes: [
      ...liquid.notes.map(({ line, text: what }) => note('liquid', source, what, firstLine + line)),
      ...kramdown.notes.map(({ line, text: what }) => note('kramdown', source, what, firstLine + line)),
    ],
  };
}

/** In Markdown, a line of HTML that stands far to the right after an empty line would be code. */
function withoutIndents(html: string): string {
  return html
    .split(/(<(pre|textarea)\b[\s\S]*?<\/\2>)/iu)
    .map((part, index) => (index % 3 === 0 ? part.replace(/^[ \t]+/gmu, '') : index % 3 === 1 ? part : ''))
    .join('');
}

function withPictureFolder(text: string, folder: string): string {
  const prefix = `/${folder.replace(/^\/+|\/+$/gu, '')}/`;
  return text.replace(/(!\[[^\]]*\]\(|<img\b[^>]*?\ssrc=["'])(?![a-z][a-z\d+.-]*:|\/|#)(?=[^\s)"'])/giu, (_, before: string) => before + prefix);
}

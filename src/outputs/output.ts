/**
 * What an output file is that is not a page, and what such files are made of. Contents are made only when asked for;
 * the fingerprint is known without rendering anything, so that an unchanged output costs next to nothing.
 */
import { outputPathOf } from '../base/urls.ts';

interface OutputAddress {
  /** Path below the output folder: `/` separated, decoded, NFC. */
  readonly path: string;
  /** Differs whenever the contents would, given the same code and configuration. */
  readonly fingerprint: string;
}

/** A file whose text is derived from the site. */
export interface TextOutput extends OutputAddress {
  readonly kind: 'text';
  /** Pure: the same text however often it is asked for. */
  readonly make: () => string;
}

/** A file of bytes derived from the site. */
export interface BytesOutput extends OutputAddress {
  readonly kind: 'bytes';
  /** Whether the file that was published with this other fingerprint holds these very bytes. */
  readonly isStill?: ((fingerprint: string) => boolean) | undefined;
  /** Pure: the same bytes however often it is asked for. Files planned one after another may share work when made in that order. */
  readonly make: () => Uint8Array;
}

/** A file that goes out as it is. */
export interface CopyOutput extends OutputAddress {
  readonly kind: 'copy';
  /** The file as problems name it. */
  readonly file: string;
  /** Path that `fs` can open. */
  readonly from: string;
}

/** A file that costs much to make. Its name says what it holds, so that it is made once and kept between builds. */
export interface MadeOutput extends OutputAddress {
  readonly kind: 'made';
  /** Pure: the same bytes however often it is asked for. */
  readonly make: () => Promise<Uint8Array>;
}

/** Files that are compared as one, since thousands of them stand or fall with a few of the paper's articles. */
export interface OutputGroup {
  /** Same key, code and configuration: the same files with the same contents. No other group has it. */
  readonly key: string;
  /** Below the output folder: in them lie these files and those of no other group. */
  readonly folders: readonly string[];
  /** Planned when somebody asks. */
  readonly outputs: () => readonly Output[];
}

export type Output = TextOutput | BytesOutput | CopyOutput;

/** A file of the editor's that an output may copy. Whoever lists it has looked at the disk; outputs do not. */
export interface SourceFile {
  /** Path below its folder (`assets/` or `content/root/`), `/` separated. */
  readonly path: string;
  /** Path that `fs` can open. */
  readonly from: string;
  /** The file as problems name it: `content/root/ads.txt`. */
  readonly file: string;
  /** Differs whenever the contents do: their digest, or size and time of change. */
  readonly version: string;
}

/** The file that serves a site path. */
export function textOutput(sitePath: string, fingerprint: string, make: () => string): TextOutput {
  return { kind: 'text', path: outputPathOf(sitePath), fingerprint, make };
}

/** The bytes that serve a site path. */
export function bytesOutput(sitePath: string, fingerprint: string, make: () => Uint8Array): BytesOutput {
  return { kind: 'bytes', path: outputPathOf(sitePath), fingerprint, make };
}

/** The bytes that serve a site path which no other bytes ever will. */
export function madeOutput(sitePath: string, make: () => Promise<Uint8Array>): MadeOutput {
  const path = outputPathOf(sitePath);
  return { kind: 'made', path, fingerprint: path, make };
}

/** A copy of an editor's file at this path below the output folder. */
export function copyOutput(path: string, { file, from, version }: SourceFile): CopyOutput {
  return { kind: 'copy', path: path.normalize('NFC'), fingerprint: version, file, from };
}

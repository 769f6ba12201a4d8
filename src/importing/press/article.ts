/** What a press page comes to: plain data, before it is an article's file. It knows nothing of how it was found. */

export interface PressReporter {
  readonly name: string;
  readonly email: string | undefined;
}

export interface PressCaption {
  readonly text: string;
  readonly credit: string | undefined;
  /** Address of the picture, where the page holds one. */
  readonly src: string | undefined;
}

/** A part of the body, in its order. Texts are plain. */
export type PressBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly level: 1 | 2 }
  /** Rows of cells; the first row is the head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface LeftOut {
  readonly text: string;
  readonly why: 'furniture' | 'copyright' | 'contact' | 'repeated';
}

export interface PressArticle {
  /** `undefined`: the page had none. */
  readonly title: string | undefined;
  readonly deck: readonly string[];
  /** As the desk writes dates: `2026-11-22 09:00`. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly reporters: readonly PressReporter[];
  readonly dateline: string | undefined;
  /** The paper or office whose words these are. */
  readonly source: string | undefined;
  readonly tags: readonly string[];
  readonly captions: readonly PressCaption[];
  readonly body: readonly PressBlock[];
  /** The page broke off in the middle of a sentence. */
  readonly isCutOff: boolean;
  readonly leftOut: readonly LeftOut[];
}

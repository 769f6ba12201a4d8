/** What a clean-up step is: one concern, worked into a body's tree after the tree has been laid out as valid content. */
import type { Heading } from '../body.ts';
import type { ElementNode } from './tree.ts';

/** A body on its way. Steps change the tree below `root` in place and add to what has been found in it. */
export interface BodyTree {
  /** Holds the body; no element of it. */
  readonly root: ElementNode;
  /** All of the body's elements in document order, before the first step. Steps move elements and never their order. */
  readonly elements: readonly ElementNode[];
  readonly headings: Heading[];
  hasSponsoredLinks: boolean;
}

export type CleaningStep = (body: BodyTree) => void;

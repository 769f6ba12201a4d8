/** What becomes of an element, by its opening tag. It knows no rule itself. */
import type { Attributes } from './tree.ts';

/**
 * `unwrap` keeps an element's content, `drop` does not; `text` is put in front of the content. An admission may be
 * shared: who builds a tree copies its attributes.
 */
export type Admission =
  | { readonly kind: 'keep'; readonly name: string; readonly attributes: Readonly<Attributes>; readonly text?: string }
  | { readonly kind: 'unwrap' }
  | { readonly kind: 'drop' };

/** Decides by an opening tag alone: lower-case name, attributes as the author wrote them, entities decoded. Pure. */
export type AdmissionRule = (name: string, attributes: Readonly<Attributes>) => Admission;

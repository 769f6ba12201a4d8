/**
 * Ids: one for every heading, none twice, none that a page's own parts use; links within the body follow them. Ids are
 * slugs that keep Hangul.
 */
import { slugify, slugifyOr } from '../../base/slug.ts';
import { decodePath, encodePath } from '../../base/urls.ts';
import type { Heading } from '../body.ts';
import { roleOf } from './content-model.ts';
import type { BodyTree, CleaningStep } from './step.ts';
import { hasClass, textOf, type ElementNode } from './tree.ts';

export interface IdentifierOptions {
  /** Ids of the page around the body. */
  readonly reservedIds: ReadonlySet<string>;
}

/** Id of a heading without letters and digits. */
const NAMELESS = 'section';

export function identifiers(options: IdentifierOptions): CleaningStep {
  return (body) => {
    const ids = new Identifiers(options.reservedIds);
    const identified: ElementNode[] = [];
    const headings: ElementNode[] = [];
    const localLinks: ElementNode[] = [];
    for (const element of body.elements) {
      if (element.attributes['id'] !== undefined) identified.push(element);
      if (roleOf(element.name) === 'heading') headings.push(element);
      if (element.attributes['href']?.startsWith('#')) localLinks.push(element);
    }
    // Footnotes come first: their ids are given by number, and their marks must find them.
    const footnoteParts = identified.filter(isFootnotePart);
    const others = identified.filter((element) => !isFootnotePart(element));
    for (const element of [...footnoteParts, ...others]) ids.keep(element);
    for (const element of headings) addHeading(body, element, ids);
    for (const element of localLinks) ids.follow(element);
  };
}

/** Takes all ids away, for texts that are no place to link to. */
export function withoutIds(): CleaningStep {
  return (body) => {
    for (const element of body.elements) delete element.attributes['id'];
  };
}

function addHeading(body: BodyTree, element: ElementNode, ids: Identifiers): void {
  const level = levelOf(element);
  if (level === undefined) return;
  const marksLeftOut = element.children.filter((child) => child.kind === 'text' || !hasClass(child, 'footnote-ref'));
  const text = textOf(marksLeftOut).replace(/\s+/g, ' ').trim();
  const id = element.attributes['id'] ?? ids.claim(slugifyOr(text, NAMELESS));
  element.attributes = { id, ...element.attributes };
  body.headings.push({ level, id, text });
}

const LEVELS: readonly Heading['level'][] = [2, 3, 4, 5, 6];

function levelOf(heading: ElementNode): Heading['level'] | undefined {
  return LEVELS.find((level) => heading.name === `h${level}`);
}

function isFootnotePart(element: ElementNode): boolean {
  return hasClass(element, 'footnote-item') || /^fnref\d/.test(element.attributes['id'] ?? '');
}

/** The ids given out so far in one body. */
class Identifiers {
  private readonly reserved: ReadonlySet<string>;
  private readonly used = new Set<string>();
  /** The last number tried for each wanted id. */
  private readonly counts = new Map<string, number>();
  /** What an id became, by the way its author wrote it. */
  private readonly renamed = new Map<string, string>();

  constructor(reserved: ReadonlySet<string>) {
    this.reserved = reserved;
  }

  /** Gives an element the nearest free id to its own. */
  keep(element: ElementNode): void {
    const written = element.attributes['id'];
    if (written === undefined) return;
    const id = this.claim(slugifyOr(written, NAMELESS));
    element.attributes['id'] = id;
    if (!this.renamed.has(written)) this.renamed.set(written, id);
  }

  /** The wanted id, with a number where it is taken. */
  claim(wanted: string): string {
    let count = this.counts.get(wanted) ?? 1;
    let id = wanted;
    for (; this.used.has(id) || this.reserved.has(id); id = `${wanted}-${count}`) count += 1;
    this.counts.set(wanted, count);
    this.used.add(id);
    return id;
  }

  /** Points a link to a place within the body at the id which that place has now. */
  follow(link: ElementNode): void {
    const target = decodePath((link.attributes['href'] ?? '').slice(1));
    if (target === undefined || target === '') return;
    const guess = slugify(target);
    const id = this.renamed.get(target) ?? (this.used.has(guess) ? guess : undefined);
    if (id !== undefined) link.attributes['href'] = `#${encodePath(id)}`;
  }
}

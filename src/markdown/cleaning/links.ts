/** Links: how search engines are to take them, and the base path for those that stay on the site. */
import { hostOf, isOutside, withBasePath, type SiteAddress } from './addresses.ts';
import type { CleaningStep } from './step.ts';
import { findElement, isUnseen, textOf, type Attributes, type ElementNode } from './tree.ts';

export interface LinkOptions extends SiteAddress {
  /** `rel` of links to other sites that were written as raw HTML; `''`: none. */
  readonly rawHtmlRel: string;
  /** Domains, with their subdomains, whose links get `rel="sponsored"`. */
  readonly sponsoredDomains: readonly string[];
}

/** Set on links that were written in Markdown, so that they are told from raw HTML; it never reaches the output. */
export const MARKDOWN_LINK = 'data-markdown';

/** What an author may say of a link. Anything else (`dofollow`, `noopener`) means nothing here. */
const RELATIONS = new Set(['nofollow', 'noreferrer', 'sponsored', 'ugc']);

export function links(options: LinkOptions): CleaningStep {
  return (body) => {
    for (const element of body.elements) {
      const isLink = element.name === 'a' && element.attributes['href'] !== undefined;
      if (!isLink) continue;
      element.attributes = attributesOf(element, options);
      if (element.attributes['rel']?.includes('sponsored')) body.hasSponsoredLinks = true;
    }
  };
}

function attributesOf(link: ElementNode, options: LinkOptions): Attributes {
  const { href: address = '', rel = '', [MARKDOWN_LINK]: markdown, ...others } = link.attributes;
  const relations = isOutside(address, options) ? relationsOf(address, rel, markdown !== undefined, options) : [];
  const href = withBasePath(address, options);
  return {
    href,
    ...(relations.length === 0 ? {} : { rel: relations.join(' ') }),
    ...(isNameless(link) ? { 'aria-label': hostOf(href) ?? href } : {}),
    ...others,
  };
}

function relationsOf(address: string, written: string, isMarkdown: boolean, options: LinkOptions): string[] {
  const relations = words(written.toLowerCase()).filter((relation) => RELATIONS.has(relation));
  if (!isMarkdown) relations.push(...words(options.rawHtmlRel));
  const host = hostOf(address) ?? '';
  if (options.sponsoredDomains.some((domain) => host === domain || host.endsWith(`.${domain}`))) relations.push('sponsored');
  return [...new Set(relations)];
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A link on a picture without a description would have no name to read out. */
function isNameless(link: ElementNode): boolean {
  if (!isUnseen(textOf(link.children))) return false;
  return !findElement(link.children, (child) => child.name === 'img' && !isUnseen(child.attributes['alt'] ?? ''));
}

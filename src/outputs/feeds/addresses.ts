/**
 * Absolute, percent-encoded addresses from whatever stands in a rendered body. What the browser would have resolved
 * against the article's page is resolved here, because a feed is read elsewhere.
 */
import render from 'dom-serializer';
import type { Element } from 'domhandler';
import { getElementsByTagName } from 'domutils';
import { parseDocument } from 'htmlparser2';

/**
 * The address as an absolute URL that RFC 3986 allows; `undefined` when it is none. Fragments, relative and
 * protocol-relative addresses are resolved against `base`; escapes that are there already stay.
 */
export function absoluteAddress(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  return new URL(address, base).href.replace(/%(?![0-9A-Fa-f]{2})/g, '%25').replace(/[\\^`{|}<>"\s]/g, encodeURIComponent);
}

/** Balanced HTML with every link and picture made absolute; an attribute that holds no address is removed. */
export function withAbsoluteAddresses(html: string, base: string): string {
  const document = parseDocument(html);
  for (const element of getElementsByTagName('*', document)) resolveAttributes(element, base);
  return render(document, { encodeEntities: 'utf8' });
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'cite'];

function resolveAttributes(element: Element, base: string): void {
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = element.attribs[name];
    if (value !== undefined) replaceAttribute(element, name, absoluteAddress(value, base));
  }
  const { srcset } = element.attribs;
  if (srcset !== undefined) replaceAttribute(element, 'srcset', absoluteSourceSet(srcset, base));
}

function replaceAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) delete element.attribs[name];
  else element.attribs[name] = value;
}

/** `a.jpg 1x, b.jpg 2x`, as the site's own renderer writes it: candidates parted by a comma and white space. */
function absoluteSourceSet(sourceSet: string, base: string): string | undefined {
  const candidates = sourceSet.split(/,\s+/).flatMap((candidate) => {
    const [address = '', ...descriptors] = candidate.trim().split(/\s+/);
    const absolute = absoluteAddress(address, base);
    return absolute === undefined ? [] : [[absolute.replaceAll(',', '%2C'), ...descriptors].join(' ')];
  });
  return candidates.length === 0 ? undefined : candidates.join(', ');
}

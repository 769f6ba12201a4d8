/** Where readers find the paper's pages and files, and which of these addresses a wrong one probably means. */
import { createTermFinder } from '../article/near-term.ts';
import { memoize, once } from '../base/memoize.ts';
import { foldName } from '../base/slug.ts';
import { uniqueBy } from '../base/unique-by.ts';
import { outputPathOf, sitePathOf } from '../base/urls.ts';

/** All addresses are site paths, decoded and in NFC, without base path. */
export interface PublishedFiles {
  /** Whether a page or a file is there. A web server tells capitals from small letters, and so does this. */
  readonly has: (address: string) => boolean;
  /** The one that is probably meant; `undefined`: there is none, or more than one. */
  readonly nearest: NearestAddress;
}

type NearestAddress = (address: string) => string | undefined;

/** `paths`: of all files, below the output folder. */
export function createPublishedFiles(paths: readonly string[]): PublishedFiles {
  const files = new Set(paths);
  const addresses = once(() => paths.map(sitePathOf));
  // The likest first. Most papers hold no wrong address, so that none of this is made before one is found.
  const finders = [
    once(() => findByKey(addresses(), folded)),
    once(() => findByKey(addresses(), pictureStem)),
    once(() => findBySpelling(addresses())),
    once(() => findByKey(addresses(), lastPart)),
  ];
  const nearest: NearestAddress = (address) => {
    for (const finder of finders) {
      const found = finder()(address);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return { has: (address) => files.has(outputPathOf(address)) || files.has(outputPathOf(`${address}/`)), nearest };
}

/** The only address of the same key. */
function findByKey(addresses: readonly string[], keyOf: (address: string) => string | undefined): NearestAddress {
  const byKey = uniqueBy(addresses, keyOf);
  return (address) => {
    const key = keyOf(address);
    return key === undefined ? undefined : byKey.get(key);
  };
}

/**
 * One in the same folder whose name differs by a slip of the hand. Numbers are no slips: `photo-2.jpg` is another picture
 * than `photo-1.jpg`. Of names of two or three letters, nearly any differs by one slip from another.
 */
function findBySpelling(addresses: readonly string[]): NearestAddress {
  const byPlace = new Map<string, Map<string, string>>();
  for (const address of addresses) {
    const { place, name } = placeAndName(address);
    const others = byPlace.get(place);
    if (others === undefined) byPlace.set(place, new Map([[name, address]]));
    else others.set(name, address);
  }
  const finderOf = memoize((place: string) => createTermFinder([...(byPlace.get(place)?.keys() ?? [])]));
  return (address) => {
    const { place, name } = placeAndName(address);
    const nearest = lettersOf(name) < FEWEST_LETTERS ? undefined : finderOf(place)(name);
    return nearest === undefined ? undefined : byPlace.get(place)?.get(nearest);
  };
}

/** Folder and numbers; and the folded rest. */
function placeAndName(address: string): { readonly place: string; readonly name: string } {
  const path = folded(address);
  const start = path.lastIndexOf('/') + 1;
  const name = path.slice(start);
  return { place: `${path.slice(0, start)} ${name.replace(/\D+/gu, ' ')}`, name };
}

/** Of Hangul, each that a syllable is made of. */
function lettersOf(name: string): number {
  return name.normalize('NFD').replace(/\.[^.]*$|[^\p{L}]/gu, '').length;
}

const FEWEST_LETTERS = 4;

function folded(address: string): string {
  return foldName(address).replace(/\/$/u, '');
}

/** `/assets/port` of `/assets/port.jpg`, which may be a `.png` by now. */
function pictureStem(address: string): string | undefined {
  return /^(.+)\.(?:avif|gif|jpe?g|png|svg|webp)$/u.exec(folded(address))?.[1];
}

/** A file, or an article, that lies elsewhere by the same name: in another folder, under another date. */
function lastPart(address: string): string | undefined {
  const { name } = placeAndName(address);
  return lettersOf(name) < FEWEST_LETTERS ? undefined : name;
}

/** Gives every post the address it had, as long as one page can have it. It knows no files. */
import { completePath } from '../../article/permalink.ts';
import { createAddressRegister } from '../../site/address-register.ts';
import { fileAddress } from './address.ts';

export interface AddressWish {
  /** What asks for it. */
  readonly source: string;
  /** As Jekyll gave it, decoded. */
  readonly address: string;
}

export interface GivenAddress {
  /** Site path of the page. */
  readonly permalink: string;
  /** Old addresses that lead to it. */
  readonly redirects: readonly string[];
  /** Who has the old address; empty: the paper itself. `undefined`: the page kept it. */
  readonly takenBy: string | undefined;
}

/** Addresses by source, in the order of the wishes: whoever comes first keeps what several want. */
export function giveAddresses(wishes: readonly AddressWish[]): ReadonlyMap<string, GivenAddress> {
  const register = createAddressRegister<string>();
  const given = new Map<string, GivenAddress>();
  for (const { source, address } of wishes) {
    const wanted = completePath(address);
    const clash = register.clashAt(wanted);
    const permalink = clash === undefined ? wanted : firstFree(wanted, (url) => register.clashAt(url) === undefined);
    register.claim({ url: permalink, holder: source });
    given.set(source, { permalink, redirects: [], takenBy: clash === undefined ? undefined : (clash.with?.holder ?? '') });
  }
  // Redirects are given when all pages have their addresses, so that none takes a page's.
  for (const { source, address } of wishes) {
    const page = given.get(source);
    const file = fileAddress(address);
    if (page === undefined || page.takenBy !== undefined || file === page.permalink || address.endsWith('/') || register.clashAt(file) !== undefined) continue;
    register.claim({ url: file, holder: source });
    given.set(source, { ...page, redirects: [file] });
  }
  return given;
}

function firstFree(wanted: string, isFree: (url: string) => boolean): string {
  const [, stem = '', end = ''] = /^(.*?)(\/|\.html?)$/u.exec(wanted) ?? [];
  for (let number = 2; ; number += 1) {
    const url = `${stem}-${number}${end}`;
    if (isFree(url)) return url;
  }
}

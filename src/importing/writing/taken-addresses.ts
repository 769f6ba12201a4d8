/** Which addresses of a site are in use, so that nothing new takes one of them. It knows no files. */
import type { Article, StaticPage } from '../../article/article.ts';
import { createAddressRegister } from '../../site/address-register.ts';

/** What has an address: everything that the site publishes, drafts and scheduled articles among it. */
export interface AddressedContent {
  readonly articles: readonly Article[];
  readonly staticPages: readonly StaticPage[];
  readonly rootFiles: readonly { readonly path: string }[];
  readonly assetFiles: readonly { readonly path: string }[];
}

export interface TakenAddresses {
  readonly isFree: (url: string) => boolean;
  /** Takes an address; one that is taken already stays with whoever has it. */
  readonly take: (url: string) => void;
}

export function takenAddresses({ articles, staticPages, rootFiles, assetFiles }: AddressedContent): TakenAddresses {
  const register = createAddressRegister<undefined>();
  const isFree = (url: string): boolean => register.clashAt(url) === undefined;
  const take = (url: string): void => {
    if (isFree(url)) register.claim({ url, holder: undefined });
  };
  for (const { path } of rootFiles) take(`/${path}`);
  for (const { path } of assetFiles) take(`/assets/${path}`);
  for (const { permalink } of staticPages) take(permalink);
  for (const { permalink } of articles) take(permalink);
  for (const { redirectFrom } of articles) redirectFrom.forEach(take);
  return { isFree, take };
}

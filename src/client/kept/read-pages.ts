/** Pages that the browser keeps whole, so that they can be read again without a connection. It knows no page and no worker. */

/** Browsers keep files in stores with names; those of read pages begin so, whichever edition of the theme they belong to. */
export const READ_PAGES = 'sokbo-read ';

/** Makes the browser forget them. Where it keeps nothing there is nothing to forget. */
export async function forgetReadPages(): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(READ_PAGES)).map((name) => caches.delete(name)));
}

/** Whether this page, a path on this site, can be read without a connection. */
export async function isReadable(url: string): Promise<boolean> {
  return 'caches' in globalThis && (await caches.match(url, { ignoreVary: true })) !== undefined;
}

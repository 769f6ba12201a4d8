/** Links and pictures of a built site that lead to no file of it. */

/** `files`: text by path below the output. Each dead one is `address on page`; other sites are not looked at. */
export function deadLinks(files: Readonly<Record<string, string>>): readonly string[] {
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'));
  return pages.flatMap(([name, html]) =>
    [...html.matchAll(/\s(?:href|src)=(?:"([^"]*)"|([^\s">]+))/gu)]
      .map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('&amp;', '&'))
      .filter((address) => address.startsWith('/') && !address.startsWith('//') && !(fileOf(address) in files))
      .map((address) => `${address} on ${name}`),
  );
}

function fileOf(address: string): string {
  const path = decodeURIComponent(address.replace(/[?#].*$/su, '')).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

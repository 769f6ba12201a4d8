/** Undoes the compression of text files with what every browser has. */

/** Throws where the bytes are not deflated. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const inflated = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

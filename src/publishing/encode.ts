/** Turns texts into UTF-8, one after another in the same memory: for thousands of pages, allocating costs more than encoding. */

/** Returns a function whose result holds until it is called again. Bytes are passed on as they are. */
export function createEncoder(): (contents: string | Uint8Array) => Uint8Array {
  let memory = Buffer.allocUnsafe(1 << 16);
  return (contents) => {
    if (typeof contents !== 'string') return contents;
    const longest = contents.length * BYTES_PER_UNIT;
    if (memory.length < longest) memory = Buffer.allocUnsafe(longest * 2);
    return memory.subarray(0, memory.write(contents));
  };
}

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;

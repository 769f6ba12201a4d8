/**
 * Asks the disk for the states of files, by as many threads as take part. Plain JavaScript, since a thread of it starts
 * without the program.
 */
'use strict';
const { statSync } = require('node:fs');

/** Files that a thread takes at a time. */
const SHARE = 512;

/**
 * Takes shares of `count` files until none is left; `pathAt` gives each one's path by its index. Of the file at an
 * index, `columns` (shared, three for each file) get bytes, and the milliseconds of its content's and its entry's last
 * change; no number of bytes where it cannot be asked. `taken` holds how many files have been taken.
 */
exports.askStates = (count, pathAt, columns, taken) => {
  for (let start = Atomics.add(taken, 0, SHARE); start < count; start = Atomics.add(taken, 0, SHARE)) {
    const end = Math.min(start + SHARE, count);
    for (let index = start; index < end; index += 1) ask(pathAt(index), columns, index * 3);
  }
};

function ask(path, columns, at) {
  try {
    const { size, mtimeMs, ctimeMs } = statSync(path);
    columns[at] = size;
    columns[at + 1] = mtimeMs;
    columns[at + 2] = ctimeMs;
  } catch {
    // Whoever opens the file is told why it cannot be.
    columns[at] = NaN;
  }
}

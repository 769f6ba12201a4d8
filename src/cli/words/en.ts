/** The commands' sentences in English. */
import type { Words } from './words.ts';

export const english: Words = {
  published: ({ articles, pages, seconds }) => `Published ${articles} articles on ${pages} pages (${seconds} s).`,
  files: ({ written, removed }) => `${written} files new or changed, ${removed} removed.`,
  unchanged: 'No file changed.',
  resumed: 'An earlier build was stopped while it published. Its publish was finished first.',
  waiting: ({ drafts, future }) => `Not published: ${drafts} drafts, ${future} scheduled.`,
  why: { draft: 'draft', future: 'scheduled' },
  held: (count) => `${count} files were held back because of problems:`,
  takenDown: (count) => `${count} of them had been on the site and were taken down. Mended and published again, they return to their addresses:`,
  stillLive: (count) => `${count} of them are on the site now, as last published. With --hold-invalid they are taken down until they are mended:`,
  problems: ({ errors, warnings }) => `${errors} to mend, ${warnings} to look at.`,
  warnings: (count) => `${count} to look at.`,
  severity: { error: 'error', warning: 'warning' },
  notPublished: 'Nothing was published; the site is as it was.',
  holdHint: 'To publish without the articles that have problems, add --hold-invalid.',
  lookAt: (file) => `The front page is ${file}. To see it in a browser, run npm run serve.`,
  foreignFolder: (directory) => `${directory} holds files that Sokbo did not make, so it was left alone. Name an empty folder with --out, or empty this one.`,
  overlappingFolder: (directory, other) => `The output folder ${directory} overlaps ${other}. Name another with --out.`,
  missingFolder: (directory) => `There is no folder ${directory}. Check the path.`,
  locked: ({ pid, host, since, lock }) =>
    `Another build is publishing to this folder (process ${pid} on ${host}, since ${since}), so nothing was done. Run this again when it has ended. If it is surely gone, remove ${lock}.`,
  outputFaults: {
    'disk-full': (place) => `The disk is full at ${place}. Make room and run this again.`,
    'read-only': (place) => `${place} is on a file system that cannot be written to.`,
    forbidden: (place) => `There is no permission to write ${place}. The output folder and the folder that it lies in must both be writable.`,
    'other-file-system': (place) => `${place} lies on another file system than the folder beside it, where the site is prepared. Name a folder inside it with --out.`,
    'symbolic-link': (place) => `${place} in the output folder is a symbolic link, and nothing is written through those. Remove the link and run this again.`,
  },
  publishInterrupted: (cause) => `The publish stopped before its end. Every page is whole, some are already new; the next build publishes the rest. ${cause}`,
  unkept: (what) => `The site was published, but what speeds up the next build could not be kept in .sokbo/, so it may take longer. The cause: ${what}`,
  machineFailed: (what) => `The site could not be published and is as it was. The cause: ${what}`,
  themeFailed: (what) => `The theme has an error, so nothing was published and the site is as it was.\n${what}`,
  commandFailed: (what) => `The command could not be finished. The cause: ${what}`,
};

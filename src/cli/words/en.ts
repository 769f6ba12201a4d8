/** The commands' sentences in English. */
import type { Words } from './words.ts';

export const english: Words = {
  progress: 'Rendering pages',
  published: ({ articles, pages, seconds }) => `Published ${articles} articles on ${pages} pages (${seconds} s).`,
  files: ({ written, removed }) => `${written} files new or changed, ${removed} removed.`,
  unchanged: 'No file changed.',
  waiting: ({ drafts, future }) => `Not published: ${drafts} drafts, ${future} scheduled.`,
  held: (count) => `${count} files were held back because of problems:`,
  problems: ({ errors, warnings }) => `${errors} to mend, ${warnings} to look at.`,
  warnings: (count) => `${count} to look at.`,
  notPublished: 'Nothing was published; the site is as it was.',
  holdHint: 'To publish without the articles that have problems, add --hold-invalid.',
  lookAt: (file) => `See it here: ${file}`,
  foreignFolder: (directory) => `${directory} holds files that Sokbo did not make, so it was left alone. Name an empty folder with --out, or empty this one.`,
  overlappingFolder: (directory, other) => `The output folder ${directory} overlaps ${other}. Name another with --out.`,
  missingFolder: (directory) => `There is no folder ${directory}. Check the path.`,
  machineFailed: (what) => `The site could not be published and is as it was. The cause: ${what}`,
  themeFailed: (what) => `The theme has an error, so nothing was published and the site is as it was.\n${what}`,
};

/**
 * Every problem that can be reported, by its permanent code. One file a group; a code is never used again for
 * something else.
 */
import { addressProblems } from './addresses.ts';
import { bodyProblems } from './body.ts';
import { configProblems } from './config.ts';
import { fileProblems } from './files.ts';
import { frontMatterProblems } from './front-matter.ts';
import { yamlProblems } from './yaml.ts';

export const catalogue = {
  ...fileProblems,
  ...frontMatterProblems,
  ...yamlProblems,
  ...addressProblems,
  ...bodyProblems,
  ...configProblems,
} as const;

export type ProblemCode = keyof typeof catalogue;

/**
 * Every problem that can be reported, by its permanent code. One file a group; a code is never used again for
 * something else.
 */
import { addressProblems } from './addresses.ts';
import { bodyProblems } from './body.ts';
import { configProblems } from './config.ts';
import { dataProblems } from './data.ts';
import { fileProblems } from './files.ts';
import { frontMatterProblems } from './front-matter.ts';
import { themeProblems } from './theme.ts';
import { yamlProblems } from './yaml.ts';

export const catalogue = {
  ...fileProblems,
  ...frontMatterProblems,
  ...yamlProblems,
  ...addressProblems,
  ...bodyProblems,
  ...configProblems,
  ...dataProblems,
  ...themeProblems,
} as const;

export type ProblemCode = keyof typeof catalogue;

import type { ProblemGroup } from './entry.ts';

export const frontMatterProblems = {} as const satisfies ProblemGroup;

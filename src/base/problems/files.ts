import type { ProblemGroup } from './entry.ts';

export const fileProblems = {} as const satisfies ProblemGroup;

import type { ProblemGroup } from './entry.ts';

export const configProblems = {} as const satisfies ProblemGroup;

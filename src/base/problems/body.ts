import type { ProblemGroup } from './entry.ts';

export const bodyProblems = {} as const satisfies ProblemGroup;

/** What the commands that read a whole paper share: how they end, and what they say when there is nothing to read. */
import type { Problem } from '../base/problem.ts';
import type { Language } from '../config/config.ts';
import { EXIT_PROBLEMS } from './exit-codes.ts';
import { reportFailure } from './failure.ts';
import { printProblems, problemData } from './report.ts';

/** Runs a command and sets the exit code that it returns, or that of its failure, which is told. */
export async function runCommand(json: boolean, run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    process.exitCode = reportFailure(error, { json });
  }
}

/** Tells what keeps a paper from being read, and returns the exit code for it. */
export function reportUnreadable(problems: readonly Problem[], language: Language, json: boolean): number {
  if (json) console.log(JSON.stringify({ problems: problems.map((problem) => problemData(problem, language)) }, null, 2));
  else printProblems({ problems, language });
  return EXIT_PROBLEMS;
}

/** The `sokbo` command: hands each subcommand its words and turns what it returns into the exit code. */
import { CommanderError } from 'commander';
import { addBuildCommand } from './build.ts';
import { addCheckCommand } from './check.ts';
import { EXIT_USAGE } from './exit-codes.ts';
import { addImportCommand } from './import.ts';
import { addNewCommand } from './new.ts';
import { addSchemaCommand } from './schema.ts';
import { addStatsCommand } from './stats.ts';
import { createProgram, usageMessage } from './usage.ts';

const program = createProgram('sokbo').description('Sokbo: Markdown 기사로 신문 사이트를 만듭니다.');

addBuildCommand(program);
addNewCommand(program);
addCheckCommand(program);
addImportCommand(program);
addStatsCommand(program);
addSchemaCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
  if (error.exitCode !== 0 && process.argv.includes('--json')) console.log(JSON.stringify({ error: usageMessage(error.message) }, null, 2));
}

/** The `sokbo` command: hands each subcommand its words and turns what it returns into the exit code. */
import { Command, CommanderError } from 'commander';
import { addBuildCommand } from './build.ts';
import { addCheckCommand } from './check.ts';
import { EXIT_USAGE } from './exit-codes.ts';
import { addImportCommand } from './import.ts';
import { addNewCommand } from './new.ts';

const program = new Command('sokbo')
  .description('Sokbo: Markdown 기사로 신문 사이트를 만듭니다.')
  .showHelpAfterError()
  .exitOverride();

addBuildCommand(program);
addNewCommand(program);
addCheckCommand(program);
addImportCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
}

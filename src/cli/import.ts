/** `sokbo import`: brings foreign material into the paper, by its kind. */
import type { Command } from 'commander';
import { addImportJekyllCommand } from './import-jekyll.ts';
import { addImportPressCommand } from './import-press.ts';

export function addImportCommand(program: Command): void {
  const command = program.command('import').description('다른 곳의 글을 기사로 가져옵니다.');
  addImportJekyllCommand(command);
  addImportPressCommand(command);
}

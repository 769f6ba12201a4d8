/** `sokbo import`: brings foreign material into the paper, by its kind. */
import type { Command } from 'commander';
import { addImportJekyllCommand } from './import-jekyll.ts';
import { addImportPressCommand } from './import-press.ts';
import { say, type Spoken } from './tool-language.ts';

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run import -- jekyll ../my-jekyll-site --into ../paper   지킬 사이트를 통째로 옮깁니다
  npm run import -- press 보도자료.txt                         보도자료를 초안으로 만듭니다
  npm run import -- press --help                               자세히 봅니다
`,
  en: `
Examples:
  npm run import -- jekyll ../my-jekyll-site --into ../paper   moves a whole Jekyll site
  npm run import -- press release.txt                          makes a draft of a press release
  npm run import -- press --help                               says more
`,
};

export function addImportCommand(program: Command): void {
  const command = program.command('import').description(say({ ko: '다른 곳의 글을 기사로 가져옵니다.', en: 'Makes articles of texts from elsewhere.' })).addHelpText('after', say(EXAMPLES));
  addImportJekyllCommand(command);
  addImportPressCommand(command);
}

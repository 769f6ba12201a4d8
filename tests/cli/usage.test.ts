import { describe, expect, it } from 'vitest';
import { languageOfPaper, siteIn } from '../../src/cli/tool-language.ts';
import { createProgram, optionsKeptByNpm, usageMessage } from '../../src/cli/usage.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** What a command line made of these words is told. */
function told(...words: readonly string[]): string {
  let output = '';
  const program = createProgram('sokbo');
  program.configureOutput({ ...program.configureOutput(), writeErr: (text) => (output += text), writeOut: (text) => (output += text) });
  const build = program.command('build').description('발행합니다.').argument('<dir>').option('--site <dir>', '폴더', '.').option('--json');
  build.action(() => undefined);
  try {
    program.parse(words, { from: 'user' });
  } catch {
    return output;
  }
  return output;
}

describe('a wrong command line', () => {
  it.each([
    [['build', 'a', '--jsn'], "'--jsn'라는 옵션은 없습니다. 혹시 --json 아닌가요?"],
    [['bild'], "'bild'라는 명령은 없습니다. 혹시 build 아닌가요?"],
    [['build'], '<dir>을(를) 적어야 합니다.'],
    [['build', 'a', '--site'], '--site <dir>의 값을 적어야 합니다.'],
    [['build', 'a', 'b'], '인자가 너무 많습니다.'],
  ])('%j is told in Korean', (words, message) => expect(told(...words)).toContain(message));

  it('points to the help, which is in Korean too', () => {
    expect(told('build')).toContain('--help');
    expect(told('build', '--help')).not.toMatch(/Usage|Options|Arguments|display help|default:/u);
  });

  it('is shown as editors have to write it, by npm', () => {
    expect(told('build', '--help')).toContain('쓰는 법: npm run build -- [옵션] <dir>');
    expect(told('--help')).toContain('쓰는 법: npm run [명령]');
  });

  it('is told in the words of the library where no others are known', () => {
    expect(usageMessage('error: something new')).toBe('something new');
  });
});

describe('the language of what is said before a paper is read', () => {
  it.each([
    ['language: en\n', 'en'],
    ['name: Haesol Daily\nlanguage: "en" # for readers abroad\n', 'en'],
    ['language: ko\n', 'ko'],
    ['name: language: en\n', 'ko'],
  ])("is the paper's: %j", (yaml, language) => {
    const site = temporaryFolder();
    writeFiles(site, { 'content/site.yaml': yaml });
    expect(languageOfPaper(site)).toBe(language);
  });

  it('is Korean where there is none', () => expect(languageOfPaper(temporaryFolder())).toBe('ko'));

  it.each([
    [['build', '--site', 'paper'], 'paper'],
    [['check', '--site=paper', '--fix'], 'paper'],
    [['import', 'jekyll', 'old', '--into', 'paper'], 'paper'],
    [['build', '--site'], '.'],
    [['build'], '.'],
  ])('is that of the one which the command line names: %j', (words, site) => expect(siteIn(words)).toBe(site));
});

it('notices options that npm took because they stood before its --', () => {
  const build = createProgram('sokbo').command('build').option('--hold-invalid').option('--site <dir>').option('--json');
  expect(optionsKeptByNpm(build, { npm_config_hold_invalid: 'true', npm_config_json: 'true' })).toEqual(['--hold-invalid']);
  expect(optionsKeptByNpm(build, {})).toEqual([]);
});

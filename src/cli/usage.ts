/** Help, and what is said of a wrong command line, in the language of the paper. It knows no command. */
import { Command } from 'commander';
import { say, type Spoken } from './tool-language.ts';

/** A program whose subcommands, added with `command()`, speak as it does. Wrong use throws a `CommanderError`. */
export function createProgram(name: string): Command {
  return new Command(name)
    .helpOption('-h, --help', say({ ko: '쓰는 법을 봅니다', en: 'show how it is used' }))
    .helpCommand('help [command]', say({ ko: '명령의 쓰는 법을 봅니다', en: 'show how a command is used' }))
    .configureHelp({
      styleTitle: (title) => sayOr(TITLES.get(title), title),
      styleUsage: (usage) => usage.replace('[options]', say(OPTIONS)).replace('[command]', say(COMMAND)).replace(OWN_NAME, 'npm run $1 --').replace(/^sokbo .*/u, `npm run ${say(COMMAND)}`),
      optionDescription: ({ description, defaultValue }) => (defaultValue === undefined || description.includes(say(DEFAULT)) ? description : `${description} (${say(DEFAULT)}: ${String(defaultValue)})`),
    })
    .configureOutput({ outputError: (message, write) => write(`${usageMessage(message)}\n`) })
    .showHelpAfterError(say({ ko: '--help를 붙이면 쓰는 법을 봅니다.', en: 'With --help you are told how it is used.' }))
    .exitOverride();
}

/** What is wrong with a command line, from what the library says of it; its own words where they are not known. */
export function usageMessage(message: string): string {
  const [, plain = message, nearest] = /^(?:error: )?([\s\S]*?)(?:\n\(Did you mean (?:one of )?([^?]*)\?\))?\s*$/u.exec(message) ?? [];
  const suggestion = nearest === undefined ? '' : say({ ko: ` 혹시 ${nearest} 아닌가요?`, en: ` Did you mean ${nearest}?` });
  for (const [form, sentence] of MESSAGES) {
    const match = form.exec(plain);
    if (match !== null) return say(sentence(match[1] ?? '', match[2] ?? '', match[3] ?? '')).trim() + suggestion;
  }
  return plain;
}

/**
 * Options that were written before npm's `--`: npm takes them for its own and leaves them in the environment, so that
 * the program would do something else than it was told.
 */
export function optionsKeptByNpm({ options }: Command, environment: NodeJS.ProcessEnv): readonly string[] {
  const names = options.flatMap(({ long }) => long ?? []).filter((name) => !OWN_TO_NPM.has(name));
  return names.filter((name) => environment[`npm_config_${name.slice(2).replaceAll('-', '_')}`] !== undefined);
}

/** What people set for npm itself, and what says little when it is lost. */
const OWN_TO_NPM: ReadonlySet<string> = new Set(['--json', '--force', '--jobs']);

/** Editors run the program by npm, which takes the words behind `--` for it. */
const OWN_NAME = /^sokbo (\p{L}+)/u;

const OPTIONS: Spoken = { ko: '[옵션]', en: '[options]' };
const COMMAND: Spoken = { ko: '[명령]', en: '[command]' };
const DEFAULT: Spoken = { ko: '기본', en: 'default' };

const TITLES: ReadonlyMap<string, Spoken> = new Map([
  ['Usage:', { ko: '쓰는 법:', en: 'Usage:' }],
  ['Arguments:', { ko: '인자:', en: 'Arguments:' }],
  ['Options:', { ko: '옵션:', en: 'Options:' }],
  ['Commands:', { ko: '명령:', en: 'Commands:' }],
]);

function sayOr(text: Spoken | undefined, other: string): string {
  return text === undefined ? other : say(text);
}

type Sentence = (...parts: readonly [string, string, string]) => Spoken;

const MESSAGES: readonly (readonly [RegExp, Sentence])[] = [
  [/^unknown option '(.*)'$/u, (option) => ({ ko: `'${option}'라는 옵션은 없습니다.`, en: `There is no option '${option}'.` })],
  [/^unknown command '(.*)'$/u, (command) => ({ ko: `'${command}'라는 명령은 없습니다.`, en: `There is no command '${command}'.` })],
  [/^missing required argument '(.*)'$/u, (argument) => ({ ko: `<${argument}>을(를) 적어야 합니다.`, en: `<${argument}> is missing.` })],
  [/^option '(.*)' argument missing$/u, (option) => ({ ko: `${option}의 값을 적어야 합니다.`, en: `The value of ${option} is missing.` })],
  [/^required option '(.*)' not specified$/u, (option) => ({ ko: `${option}을(를) 적어야 합니다.`, en: `${option} is missing.` })],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.?/u,
    (_command, expected, got) => ({
      ko: `인자가 너무 많습니다. ${expected}개까지 쓸 수 있는데 ${got}개를 적었습니다. 빈칸이 든 글은 따옴표로 묶으세요.`,
      en: `There are too many arguments: ${got}, where at most ${expected} can be used. Put a text with spaces in quotes.`,
    }),
  ],
  [/^option '(.*?)' cannot be used with option '(.*?)'$/u, (one, other) => ({ ko: `${one}와(과) ${other}은(는) 함께 쓸 수 없습니다.`, en: `${one} and ${other} cannot be used together.` })],
  [/^option '(.*)' argument '(.*)' is invalid\. ?(.*)$/u, (option, value, why) => ({ ko: `${option}에 '${value}'을(를) 쓸 수 없습니다. ${why}`, en: `'${value}' is no value for ${option}. ${why}` })],
  [/^command-argument value '(.*)' is invalid for argument '(.*)'\. ?(.*)$/u, (value, argument, why) => ({ ko: `<${argument}>에 '${value}'을(를) 쓸 수 없습니다. ${why}`, en: `'${value}' is no value for <${argument}>. ${why}` })],
];

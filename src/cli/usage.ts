/** The command line in Korean: help, and what is said of a wrong one. It knows no command. */
import { Command } from 'commander';

/** A program whose subcommands, added with `command()`, speak as it does. Wrong use throws a `CommanderError`. */
export function createProgram(name: string): Command {
  return new Command(name)
    .helpOption('-h, --help', '쓰는 법을 봅니다')
    .helpCommand('help [command]', '명령의 쓰는 법을 봅니다')
    .configureHelp({
      styleTitle: (title) => TITLES.get(title) ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[옵션]').replace('[command]', '[명령]').replace(OWN_NAME, 'npm run $1 --').replace(/^sokbo .*/u, 'npm run [명령]'),
      optionDescription: ({ description, defaultValue }) => (defaultValue === undefined || description.includes('기본') ? description : `${description} (기본: ${String(defaultValue)})`),
    })
    .configureOutput({ outputError: (message, write) => write(`${usageMessage(message)}\n`) })
    .showHelpAfterError('--help를 붙이면 쓰는 법을 봅니다.')
    .exitOverride();
}

/** What is wrong with a command line, from what the library says of it; its own words where they are not known. */
export function usageMessage(message: string): string {
  const [, plain = message, nearest] = /^(?:error: )?([\s\S]*?)(?:\n\(Did you mean (?:one of )?([^?]*)\?\))?\s*$/u.exec(message) ?? [];
  const suggestion = nearest === undefined ? '' : ` 혹시 ${nearest} 아닌가요?`;
  for (const [form, say] of MESSAGES) {
    const match = form.exec(plain);
    if (match !== null) return say(match[1] ?? '', match[2] ?? '', match[3] ?? '') + suggestion;
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

const TITLES: ReadonlyMap<string, string> = new Map([
  ['Usage:', '쓰는 법:'],
  ['Arguments:', '인자:'],
  ['Options:', '옵션:'],
  ['Commands:', '명령:'],
]);

type Sentence = (...parts: readonly [string, string, string]) => string;

const MESSAGES: readonly (readonly [RegExp, Sentence])[] = [
  [/^unknown option '(.*)'$/u, (option) => `'${option}'라는 옵션은 없습니다.`],
  [/^unknown command '(.*)'$/u, (command) => `'${command}'라는 명령은 없습니다.`],
  [/^missing required argument '(.*)'$/u, (argument) => `<${argument}>을(를) 적어야 합니다.`],
  [/^option '(.*)' argument missing$/u, (option) => `${option}의 값을 적어야 합니다.`],
  [/^required option '(.*)' not specified$/u, (option) => `${option}을(를) 적어야 합니다.`],
  [/^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.?/u, (_command, expected, got) => `인자가 너무 많습니다. ${expected}개까지 쓸 수 있는데 ${got}개를 적었습니다. 빈칸이 든 글은 따옴표로 묶으세요.`],
  [/^option '(.*?)' cannot be used with option '(.*?)'$/u, (one, other) => `${one}와(과) ${other}은(는) 함께 쓸 수 없습니다.`],
  [/^option '(.*)' argument '(.*)' is invalid\. ?(.*)$/u, (option, value, why) => `${option}에 '${value}'을(를) 쓸 수 없습니다. ${why}`.trim()],
  [/^command-argument value '(.*)' is invalid for argument '(.*)'\. ?(.*)$/u, (value, argument, why) => `<${argument}>에 '${value}'을(를) 쓸 수 없습니다. ${why}`.trim()],
];

/** The `sokbo` command: hands each subcommand its words and turns what it returns into the exit code. */
import { CommanderError, type Command } from 'commander';
import { EXIT_USAGE } from './exit-codes.ts';
import { exitWhenUnheard } from './signals.ts';
import { say, type Spoken } from './tool-language.ts';
import { createProgram, optionsKeptByNpm, usageMessage } from './usage.ts';

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run serve                 쓰면서 봅니다
  npm run new -- '제목'         새 기사 파일을 만듭니다
  npm run check                 잘못된 곳을 찾습니다
  npm run build                 발행할 사이트를 만듭니다
  npm run build -- --help       명령 하나를 자세히 봅니다
`,
  en: `
Examples:
  npm run serve                       look while you write
  npm run new -- 'A title'            writes a new article file
  npm run check                       finds what is wrong
  npm run build                       makes the site that is published
  npm run build -- --help             says more of one command
`,
};

/** Loads only the command that is asked for: a build should not wait for what reads press releases. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  build: async () => (await import('./build.ts')).addBuildCommand,
  serve: async () => (await import('./serve.ts')).addServeCommand,
  new: async () => (await import('./new.ts')).addNewCommand,
  check: async () => (await import('./check.ts')).addCheckCommand,
  import: async () => (await import('./import.ts')).addImportCommand,
  stats: async () => (await import('./stats.ts')).addStatsCommand,
  schema: async () => (await import('./schema.ts')).addSchemaCommand,
};

function tookByNpm(options: string, right: string): string {
  return say({ ko: `npm이 ${options} 옵션을 가져가서 아무것도 하지 않았습니다. 옵션 앞에 --를 넣으세요: ${right}`, en: `npm took ${options} for its own, and nothing was done. Put -- before the options: ${right}` });
}

/** Does what the words of this process's command line ask for. */
export async function main(): Promise<void> {
  exitWhenUnheard();
  const program = createProgram('sokbo').description(say({ ko: 'Sokbo: Markdown 기사로 신문 사이트를 만듭니다.', en: "Sokbo makes a newspaper's web site from Markdown articles." })).addHelpText('after', say(EXAMPLES));
  const wanted = process.argv[2] ?? '';
  const load = commands[wanted];
  for (const add of await Promise.all((load === undefined ? Object.values(commands) : [load]).map((one) => one()))) add(program);
  try {
    const command = program.commands.find((one) => one.name() === wanted);
    const kept = command === undefined ? [] : optionsKeptByNpm(command, process.env);
    if (kept.length > 0) program.error(tookByNpm(kept.join(', '), `npm run ${wanted} -- ${kept.join(' ')} …`));
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
    if (error.exitCode !== 0 && process.argv.includes('--json')) console.log(JSON.stringify({ error: usageMessage(error.message) }, null, 2));
  }
}

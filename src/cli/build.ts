/** `sokbo build`: reads the command line, builds the paper and says what came of it. */
import path from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { buildPaper } from '../publishing/build.ts';
import type { BuildOptions } from '../publishing/options.ts';
import { EXIT_DONE, EXIT_PROBLEMS } from './exit-codes.ts';
import { reportFailure } from './failure.ts';
import { createProgressBar } from './progress.ts';
import { printJson, printReport } from './report.ts';
import { exitOnSignals } from './signals.ts';

interface Flags {
  readonly site: string;
  readonly articles?: string;
  readonly assets?: string;
  readonly out?: string;
  readonly releases?: string;
  readonly keep: number;
  readonly drafts?: true;
  readonly future?: true;
  readonly holdInvalid?: true;
  readonly json?: true;
}

const EXAMPLES = `
예:
  npm run build                             content/의 기사로 _site/를 만듭니다
  npm run build -- --drafts --future        초안과 예약 기사도 함께 봅니다
  npm run build -- --hold-invalid           문제가 있는 기사만 빼고 발행합니다
  npm run build -- --site ../paper --json   다른 폴더의 신문을 만들고 결과를 JSON으로 냅니다
  npm run build -- --releases /srv/paper    새 판을 /srv/paper/releases/에 두고 /srv/paper/current가 가리키게 합니다
`;

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('기사를 읽어 사이트를 발행합니다.')
    .option('--site <dir>', '신문 폴더(content/와 assets/가 있는 곳)', '.')
    .option('--articles <dir>', '기사 폴더 (기본: <site>/content/articles)')
    .option('--assets <dir>', '그림 등을 둔 폴더 (기본: <site>/assets)')
    .option('--out <dir>', '사이트를 낼 폴더 (기본: <site>/_site)')
    .addOption(new Option('--releases <dir>', '판마다 폴더를 따로 두고 <dir>/current 링크를 한 번에 바꿉니다').conflicts('out'))
    .option('--keep <n>', '--releases로 남겨 둘 판의 수', parseCount, 5)
    .option('--drafts', '초안(draft: true, published: false)도 발행합니다')
    .option('--future', '날짜가 아직 오지 않은 기사도 발행합니다')
    .option('--hold-invalid', '문제가 있는 기사는 빼고 나머지를 발행합니다')
    .option('--json', '결과를 JSON 하나로 냅니다')
    .addHelpText('after', EXAMPLES)
    .action(build);
}

async function build(flags: Flags): Promise<void> {
  exitOnSignals();
  const progress = createProgressBar({ quiet: flags.json === true });
  const options = resolveOptions(flags, progress.update);
  try {
    const report = await buildPaper(options);
    progress.stop();
    if (flags.json === true) printJson(report);
    else printReport(report, options.out);
    process.exitCode = report.published ? EXIT_DONE : EXIT_PROBLEMS;
  } catch (error) {
    progress.stop();
    process.exitCode = reportFailure(error, { json: flags.json === true });
  }
}

function resolveOptions(flags: Flags, onProgress: BuildOptions['onProgress']): BuildOptions {
  const site = path.resolve(flags.site);
  const releases = flags.releases === undefined ? undefined : { directory: path.resolve(flags.releases), keep: flags.keep };
  return {
    site,
    articles: path.resolve(flags.articles ?? path.join(site, 'content', 'articles')),
    assets: path.resolve(flags.assets ?? path.join(site, 'assets')),
    out: releases === undefined ? path.resolve(flags.out ?? path.join(site, '_site')) : path.join(releases.directory, 'current'),
    releases,
    drafts: flags.drafts === true,
    future: flags.future === true,
    holdInvalid: flags.holdInvalid === true,
    now: Date.now(),
    onProgress,
  };
}

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('1 이상의 정수를 쓰세요.');
  return count;
}

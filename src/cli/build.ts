/** `sokbo build`: reads the command line, builds the paper and says what came of it. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { keepBytecode } from '../base/bytecode.ts';
import { decodePath } from '../base/urls.ts';
import { buildPaper } from '../publishing/build.ts';
import type { BuildOptions, Shard } from '../publishing/options.ts';
import { mergeShards } from '../publishing/shards.ts';
import { EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE } from './exit-codes.ts';
import { reportFailure } from './failure.ts';
import { createProgressBar } from './progress.ts';
import { printJson, printReport } from './report.ts';
import { exitOnSignals } from './signals.ts';
import { addFolderOptions, resolveFolders, type FolderFlags } from './site-folders.ts';
import { say, toolLanguage, type Spoken } from './tool-language.ts';
import { wordsIn } from './words/languages.ts';
import { renderingWordsIn } from './words/rendering.ts';

interface Flags extends FolderFlags {
  readonly out?: string;
  readonly releases?: string;
  readonly keep: number;
  readonly drafts?: true;
  readonly future?: true;
  readonly holdInvalid?: true;
  readonly jobs: number;
  readonly clean?: true;
  readonly explain?: string;
  readonly shard?: Shard;
  readonly merge?: readonly string[];
  readonly json?: true;
}

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run build                             content/의 기사로 _site/를 만듭니다
  npm run build -- --drafts --future        초안과 예약 기사도 함께 봅니다
  npm run build -- --hold-invalid           문제가 있는 기사만 빼고 발행합니다
  npm run build -- --site ../paper --json   다른 폴더의 신문을 만들고 결과를 JSON으로 냅니다
  npm run build -- --explain /archive/      그 페이지를 왜 다시 만들었는지 알립니다
  npm run build -- --shard 2/4 --out part2  네 조각 가운데 둘째를 만듭니다 (다른 기계에서 나머지를)
  npm run build -- --merge part1 part2 …    조각들을 합쳐 _site/로 발행합니다
  npm run build -- --releases /srv/paper    새 판을 /srv/paper/releases/에 두고 /srv/paper/current가 가리키게 합니다
`,
  en: `
Examples:
  npm run build                             makes _site/ from the articles in content/
  npm run build -- --drafts --future        with drafts and scheduled articles
  npm run build -- --hold-invalid           publishes all but the articles that have problems
  npm run build -- --site ../paper --json   builds a paper in another folder and prints the result as JSON
  npm run build -- --explain /archive/      tells why that page was rendered
  npm run build -- --shard 2/4 --out part2  makes the second of four parts (the others on other machines)
  npm run build -- --merge part1 part2 …    joins the parts and publishes them to _site/
  npm run build -- --releases /srv/paper    puts a new release into /srv/paper/releases/ and lets /srv/paper/current lead to it
`,
};

export function addBuildCommand(program: Command): void {
  const command = program.command('build').description(say({ ko: '기사를 읽어 사이트를 발행합니다.', en: 'Reads the articles and publishes the site.' }));
  addFolderOptions(command)
    .option('--out <dir>', say({ ko: '사이트를 낼 폴더 (기본: <site>/_site)', en: 'folder for the site (default: <site>/_site)' }))
    .addOption(new Option('--releases <dir>', say({ ko: '판마다 폴더를 따로 두고 <dir>/current 링크를 한 번에 바꿉니다', en: 'keep a folder for each release, and switch the link <dir>/current at once' })).conflicts('out'))
    .option('--keep <n>', say({ ko: '--releases로 남겨 둘 판의 수', en: 'releases to keep with --releases' }), parseCount, 5)
    .option('--drafts', say({ ko: '초안(draft: true, published: false)도 발행합니다', en: 'publish drafts (draft: true, published: false), too' }))
    .option('--future', say({ ko: '날짜가 아직 오지 않은 기사도 발행합니다', en: 'publish articles dated in the future, too' }))
    .option('--hold-invalid', say({ ko: '문제가 있는 기사는 빼고 나머지를 발행합니다', en: 'publish all but the articles that have problems' }))
    .option('--jobs <n>', say({ ko: '페이지를 나누어 만들 스레드 수 (기본: 코어 수)', en: 'threads that render pages (default: as many as there are cores)' }), parseCount, availableParallelism())
    .option('--clean', say({ ko: '앞선 빌드가 남긴 기록(.sokbo/)을 쓰지 않고 처음부터 만듭니다', en: 'make everything anew, without what earlier builds left in .sokbo/' }))
    .option('--explain <url>', say({ ko: '발행하고 나서, 이 주소의 페이지를 왜 다시 만들었는지, 또는 만들지 않았는지 알립니다 (브라우저에서 복사한 주소도 됩니다)', en: 'publish, then tell why the page of this address was rendered or was not (an address copied from a browser will do)' }))
    .addOption(new Option('--shard <i/n>', say({ ko: '전체를 n조각으로 나누어 i번째 조각만 --out 폴더에 만듭니다', en: 'make only the i-th of n parts of the site, in the folder of --out' })).argParser(parseShard).conflicts(['releases', 'explain']))
    .addOption(new Option('--merge <dir...>', say({ ko: '--shard로 만든 조각들을 합쳐 발행합니다', en: 'join parts made with --shard and publish them' })).conflicts(['shard', 'explain']))
    .option('--json', say({ ko: '결과를 JSON 하나로 냅니다', en: 'print the result as JSON' }))
    .addHelpText('after', say(EXAMPLES))
    .action(build);
}

async function build(flags: Flags, command: Command): Promise<void> {
  if (flags.shard !== undefined && flags.out === undefined) command.error(say({ ko: '조각은 발행할 폴더가 아닌 곳에 만듭니다. --out으로 조각을 둘 폴더를 지정하세요.', en: 'A part is made elsewhere than where the site is published. Name a folder for it with --out.' }), { exitCode: EXIT_USAGE });
  if (flags.releases === undefined && command.getOptionValueSource('keep') === 'cli') command.error(say({ ko: '--keep는 판마다 폴더를 따로 두는 --releases와 함께 씁니다.', en: '--keep is used together with --releases.' }), { exitCode: EXIT_USAGE });
  exitOnSignals();
  const progress = createProgressBar({ quiet: flags.json === true });
  try {
    const options = resolveOptions(flags, progress.update);
    if (flags.merge !== undefined) return await merge(flags.merge, options, flags.json === true);
    const report = await buildPaper(options);
    progress.stop();
    if (flags.json === true) printJson(report);
    else printReport(report, options);
    process.exitCode = report.published ? EXIT_DONE : EXIT_PROBLEMS;
    if (report.rendered.length > 0) keepBytecode();
  } catch (error) {
    progress.stop();
    process.exitCode = reportFailure(error, { json: flags.json === true, publishes: true });
  }
}

function resolveOptions(flags: Flags, onProgress: BuildOptions['onProgress']): BuildOptions {
  const folders = resolveFolders(flags);
  const releases = flags.releases === undefined ? undefined : { directory: path.resolve(flags.releases), keep: flags.keep };
  return {
    ...folders,
    out: releases === undefined ? path.resolve(flags.out ?? path.join(folders.site, '_site')) : path.join(releases.directory, 'current'),
    releases,
    drafts: flags.drafts === true,
    future: flags.future === true,
    holdInvalid: flags.holdInvalid === true,
    now: Date.now(),
    jobs: flags.jobs,
    clean: flags.clean === true,
    explain: flags.explain === undefined ? undefined : pageUrlOf(flags.explain),
    shard: flags.shard,
    onProgress,
  };
}

async function merge(folders: readonly string[], options: BuildOptions, json: boolean): Promise<void> {
  const { pages, unkept, ...lists } = await mergeShards(folders.map((folder) => path.resolve(folder)), options);
  if (json) console.log(JSON.stringify({ published: true, pages, ...lists, unkept }, null, 2));
  else console.log(renderingWordsIn(toolLanguage()).merged({ parts: String(folders.length), pages: String(pages) }));
  if (!json && unkept !== undefined) console.error(wordsIn(toolLanguage()).unkept(unkept));
  process.exitCode = EXIT_DONE;
}

/** The site path of a page as it is typed, or copied out of a browser: `https://haesol.example/%EA%B2%BD/` and `/경` are `/경/`. */
function pageUrlOf(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]*/u, '').replace(/[?#].*$/u, '');
  const decoded = decodePath(path) ?? path;
  const lastSegment = decoded.slice(decoded.lastIndexOf('/') + 1);
  return `${decoded.startsWith('/') ? '' : '/'}${decoded}${lastSegment === '' || lastSegment.includes('.') ? '' : '/'}`;
}

function parseShard(value: string): Shard {
  const [, part = 0, of = 0] = (/^(\d+)\/(\d+)$/u.exec(value) ?? []).map(Number);
  if (part < 1 || part > of) throw new InvalidArgumentError(say({ ko: '2/4처럼 쓰세요.', en: 'Write it like 2/4.' }));
  return { part, of };
}

function parseCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError(say({ ko: '1 이상의 정수를 쓰세요.', en: 'Write a whole number from 1 on.' }));
  return count;
}

/** `sokbo stats`: counts a month of the paper, for the terminal, for programs and as a page with plots. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { formatNumber } from '../base/format-number.ts';
import type { Article } from '../article/article.ts';
import { isPublished } from '../article/publishing.ts';
import type { Content } from '../reading/content.ts';
import { readBody } from '../reading/body.ts';
import { indexSite } from '../site/index-site.ts';
import { countMonth } from '../statistics/count.ts';
import { isMonth } from '../statistics/months.ts';
import { statisticsPage } from '../statistics/page/page.ts';
import type { MonthStatistics } from '../statistics/statistics.ts';
import { EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE } from './exit-codes.ts';
import { reportUnreadable, runCommand } from './run-command.ts';
import { readWholeContent } from './read-site.ts';
import { addFolderOptions, nameFromHere, resolveFolders, type FolderFlags } from './site-folders.ts';
import { statisticsLines } from './stats-lines.ts';
import { say, type Spoken } from './tool-language.ts';
import { statsWordsIn } from './words/stats.ts';

interface Flags extends FolderFlags {
  readonly month?: string;
  readonly html?: string;
  readonly json?: true;
}

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run stats                              가장 새 기사가 난 달
  npm run stats -- --month 2026-11           정한 달
  npm run stats -- --html 통계.html          그래프가 있는 한 쪽. 인쇄할 수 있습니다
  npm run -s stats -- --json                 프로그램이 읽을 JSON
`,
  en: `
Examples:
  npm run stats                              the month of the newest article
  npm run stats -- --month 2026-11           another month
  npm run stats -- --html month.html         one page with charts, to be printed
  npm run -s stats -- --json                 JSON for programs
`,
};

export function addStatsCommand(program: Command): void {
  const command = program.command('stats').description(say({ ko: '한 달의 기사를 섹션, 기자, 날짜별로 셉니다.', en: 'Counts the articles of a month by section, author and day.' }));
  addFolderOptions(command)
    .option('--month <month>', say({ ko: '셀 달, 2026-11 (기본: 가장 새 기사가 난 달)', en: 'month to count, 2026-11 (default: that of the newest article)' }))
    .option('--html <file>', say({ ko: '그래프가 있는 페이지 하나를 씁니다', en: 'write one page with charts' }))
    .option('--json', say({ ko: '결과를 JSON 하나로 냅니다', en: 'print the result as JSON' }))
    .addHelpText('after', say(EXAMPLES))
    .action(count);
}

async function count(flags: Flags): Promise<void> {
  const json = flags.json === true;
  await runCommand(json, () => run(flags, json));
}

async function run(flags: Flags, json: boolean): Promise<number> {
  const folders = resolveFolders(flags);
  const now = Date.now();
  const { content, language, problems } = await readWholeContent(folders);
  const words = statsWordsIn(language);
  if (flags.month !== undefined && !isMonth(flags.month)) return refuse(words.noMonth(flags.month), EXIT_USAGE, json);
  if (content === undefined) return reportUnreadable(problems, language, json);
  const statistics = countContent(content, flags.month, now);
  if (statistics === undefined) return refuse(words.noArticles, EXIT_PROBLEMS, json);

  const uncounted = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  if (flags.html !== undefined && !(await writePage(flags.html, statisticsPage(statistics, content.config)))) return refuse(words.noPlace(flags.html), EXIT_USAGE, json);
  if (json) {
    console.log(JSON.stringify({ ...statistics, uncounted }, null, 2));
    return EXIT_DONE;
  }
  console.log(statisticsLines(statistics, content.config).join('\n'));
  if (flags.html !== undefined) console.log(words.written(nameFromHere(path.resolve(flags.html))));
  if (uncounted > 0) console.error(words.uncounted(formatNumber(uncounted)));
  return EXIT_DONE;
}

function countContent(content: Content, month: string | undefined, now: number): MonthStatistics | undefined {
  const isOut = (article: Article): boolean => isPublished(article, { now, drafts: false, future: false });
  const { site } = indexSite({ ...content, articles: content.articles.filter(isOut) });
  const waiting = content.articles.filter((article) => !isOut(article));
  return countMonth({ site, waiting, month, now, bodyOf: ({ body }) => readBody(body) });
}

/** Whether the page could be written. */
async function writePage(file: string, html: string): Promise<boolean> {
  return writeFile(file, html).then(
    () => true,
    () => false,
  );
}

function refuse(message: string, code: number, json: boolean): number {
  if (json) console.log(JSON.stringify({ error: message }, null, 2));
  else console.error(message);
  return code;
}

/** `sokbo check`: tells every problem of a paper and everything worth a second look, and mends what is certain. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import colors from 'picocolors';
import type { Problem } from '../base/problem.ts';
import { createArticleContext } from '../checking/article-context.ts';
import { checkPaper, type CheckReport } from '../checking/check.ts';
import { mendPaper, type MendedFile } from '../checking/mending/mend-paper.ts';
import { chooseRules } from '../checking/rules/all.ts';
import { nameForEditors } from '../reading/files.ts';
import { checkThemeFolder } from '../theme/check-folder.ts';
import { diffLines } from './diff.ts';
import { EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE } from './exit-codes.ts';
import { runCommand } from './run-command.ts';
import { readWholeContent } from './read-site.ts';
import { printProblems, problemData } from './report.ts';
import { addFolderOptions, resolveFolders, type FolderFlags, type SiteFolders } from './site-folders.ts';
import { checkWordsIn } from './words/check.ts';

interface Flags extends FolderFlags {
  readonly fix?: true;
  readonly links?: true;
  readonly strict?: true;
  readonly json?: true;
}

const EXAMPLES = `
예:
  npm run check                              모든 기사를 확인합니다
  npm run check -- --fix                     확실한 것은 고치고, 고친 곳을 보여 줍니다
  npm run check -- content/articles/2026/11  이 폴더의 기사만 확인합니다
  npm run check -- --links --strict          바깥 링크도 열어 보고, 살펴볼 곳이 있어도 실패로 끝냅니다

고칠 곳이 남으면 1로 끝납니다. 살펴볼 곳(경고)만 남으면 0으로 끝나고, --strict를 붙이면 1로 끝납니다.
`;

export function addCheckCommand(program: Command): void {
  const command = program.command('check').description('기사의 문제를 찾고 고칩니다.').argument('[files...]', '확인할 파일이나 폴더 (기본: 모두)');
  addFolderOptions(command)
    .option('--fix', '확실한 것은 고칩니다')
    .option('--links', '다른 사이트로 가는 링크도 열어 봅니다')
    .option('--strict', '살펴볼 곳(경고)도 실패로 칩니다')
    .option('--json', '결과를 JSON 하나로 냅니다')
    .addHelpText('after', EXAMPLES)
    .action(check);
}

async function check(files: readonly string[], flags: Flags): Promise<void> {
  const json = flags.json === true;
  await runCommand(json, () => run(files, flags, json));
}

async function run(files: readonly string[], flags: Flags, json: boolean): Promise<number> {
  const folders = resolveFolders(flags);
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) {
    console.error(checkWordsIn('ko').noFile(missing));
    return EXIT_USAGE;
  }
  const chosen = files.map((file) => path.resolve(file));
  const mended = flags.fix === true ? await mend(folders, chosen) : [];
  const report = await checkPaper({ ...folders, now: Date.now(), rules: chooseRules({ outsideLinks: flags.links === true }) });
  const names = chosen.map((file) => nameForEditors(file, folders.site));
  const found = [...report.problems, ...checkThemeFolder(path.join(folders.site, 'theme'))];
  const problems = found.filter(({ file }) => names.length === 0 || names.some((name) => name === '' || file === name || file.startsWith(`${name}/`)));
  if (json) printJson(mended, { ...report, problems });
  else print(mended, { ...report, problems });
  return problems.some(({ severity }) => severity === 'error' || flags.strict === true) ? EXIT_PROBLEMS : EXIT_DONE;
}

async function mend(folders: SiteFolders, chosen: readonly string[]): Promise<readonly MendedFile[]> {
  const { content } = await readWholeContent(folders);
  if (content === undefined) return [];
  const context = createArticleContext(content.config, content.authors.map(({ id }) => id));
  const isChosen = (file: string): boolean => chosen.length === 0 || chosen.some((one) => file === one || file.startsWith(one + path.sep));
  return mendPaper({ ...folders, context, isChosen });
}

function print(mended: readonly MendedFile[], { problems, language, articles }: CheckReport): void {
  const words = checkWordsIn(language);
  const count = (value: number): string => new Intl.NumberFormat(language).format(value);
  for (const { file, before, after, wasConverted } of mended) {
    console.log([colors.bold(words.mended(file)), ...(wasConverted ? [words.converted] : []), ...diffLines(before, after), ''].join('\n'));
  }
  printProblems({ problems, language });
  if (mended.length > 0) console.log(words.mendedCount(count(mended.length)));
  const errors = problems.filter(isError).length;
  const mendable = problems.filter((problem) => isError(problem) && problem.mended !== undefined).length;
  if (mendable > 0) console.error(words.fixHint(count(mendable)));
  const counts = { errors: count(errors), warnings: count(problems.length - errors), articles: count(articles) };
  const summary = problems.length === 0 ? words.fine(counts.articles) : words.left(counts);
  if (errors > 0) console.error(summary);
  else console.log(summary);
}

function printJson(mended: readonly MendedFile[], { problems, language, articles }: CheckReport): void {
  const errors = problems.filter(isError).length;
  const data = {
    articles,
    errors,
    warnings: problems.length - errors,
    mended: mended.map(({ file, wasConverted }) => ({ file, wasConverted })),
    problems: problems.map((problem) => problemData(problem, language)),
  };
  console.log(JSON.stringify(data, null, 2));
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

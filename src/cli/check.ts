/** `sokbo check`: tells every problem of a paper and everything worth a second look, and mends what is certain. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import colors from 'picocolors';
import { formatNumber } from '../base/format-number.ts';
import type { Problem } from '../base/problem.ts';
import { createArticleContext } from '../checking/article-context.ts';
import { checkPaper, type CheckReport } from '../checking/check.ts';
import { mendPaper, type MendedFile } from '../checking/mending/mend-paper.ts';
import { chooseRules } from '../checking/rules/all.ts';
import { nameForEditors } from '../reading/files.ts';
import { checkThemeFolder } from '../theme/check-folder.ts';
import { diffLines } from './diff.ts';
import { EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE } from './exit-codes.ts';
import { kindLines } from './kind-lines.ts';
import { runCommand } from './run-command.ts';
import { readWholeContent } from './read-site.ts';
import { printProblems, problemData } from './report.ts';
import { addFolderOptions, resolveFolders, type FolderFlags, type SiteFolders } from './site-folders.ts';
import { say, toolLanguage, type Spoken } from './tool-language.ts';
import { checkWordsIn } from './words/check.ts';

interface Flags extends FolderFlags {
  readonly fix?: true;
  readonly links?: true;
  readonly strict?: true;
  readonly json?: true;
}

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run check                              모든 기사를 확인합니다
  npm run check -- --fix                     확실한 것은 고치고, 고친 곳을 보여 줍니다
  npm run check -- content/articles/2026/11  이 폴더의 기사만 확인합니다
  npm run check -- --links --strict          바깥 링크도 열어 보고, 살펴볼 곳이 있어도 실패로 끝냅니다

고칠 곳이 남으면 1로 끝납니다. 살펴볼 곳(경고)만 남으면 0으로 끝나고, --strict를 붙이면 1로 끝납니다.
`,
  en: `
Examples:
  npm run check                              checks all articles
  npm run check -- --fix                     mends what is certain, and shows where
  npm run check -- content/articles/2026/11  checks the articles of this folder alone
  npm run check -- --links --strict          opens links to other sites, too, and fails for warnings as well

It ends with 1 where errors are left, with 0 where there are warnings alone, and with --strict with 1 for these, too.
`,
};

export function addCheckCommand(program: Command): void {
  const command = program.command('check').description(say({ ko: '기사의 문제를 찾고 고칩니다.', en: 'Finds what is wrong with articles, and mends it.' })).argument(say({ ko: '[파일...]', en: '[files...]' }), say({ ko: '확인할 파일이나 폴더 (기본: 모두)', en: 'files or folders to check (default: all)' }));
  addFolderOptions(command)
    .option('--fix', say({ ko: '확실한 것은 고칩니다', en: 'mend what is certain' }))
    .option('--links', say({ ko: '다른 사이트로 가는 링크도 열어 봅니다', en: 'open links to other sites, too' }))
    .option('--strict', say({ ko: '살펴볼 곳(경고)도 실패로 칩니다', en: 'fail for warnings, too' }))
    .option('--json', say({ ko: '결과를 JSON 하나로 냅니다', en: 'print the result as JSON' }))
    .addHelpText('after', say(EXAMPLES))
    .action(check);
}

async function check(files: readonly string[], flags: Flags): Promise<void> {
  const json = flags.json === true;
  await runCommand(json, () => run(files, flags, json));
}

async function run(files: readonly string[], flags: Flags, json: boolean): Promise<number> {
  const folders = resolveFolders(flags);
  const missing = files.find((file) => placeOf(file, folders) === undefined);
  if (missing !== undefined) {
    console.error(checkWordsIn(toolLanguage()).noFile(missing));
    return EXIT_USAGE;
  }
  const chosen = files.flatMap((file) => placeOf(file, folders) ?? []);
  const isFixing = flags.fix === true;
  const mended = isFixing ? await mend(folders, chosen) : [];
  const report = await checkPaper({ ...folders, now: Date.now(), rules: chooseRules({ outsideLinks: flags.links === true }) });
  const names = chosen.map((file) => nameForEditors(file, folders.site));
  const found = [...report.problems, ...checkThemeFolder(path.join(folders.site, 'theme'))];
  const isAsked = (file: string): boolean => names.length === 0 || names.some((name) => name === '' || file === name || file.startsWith(`${name}/`));
  const problems = found.filter(({ file }) => isAsked(file));
  const asked = { ...report, problems, articles: report.articles.filter(isAsked) };
  if (json) printJson(mended, asked);
  else print(mended, asked, isFixing ? doubtfulHint(asked) : await fixHint(folders, asked));
  return problems.some(({ severity }) => severity === 'error' || flags.strict === true) ? EXIT_PROBLEMS : EXIT_DONE;
}

/** A file as it is named from here, or as messages name it, from the paper's folder. */
function placeOf(file: string, { site }: SiteFolders): string | undefined {
  return [path.resolve(file), path.resolve(site, file)].find((place) => existsSync(place));
}

async function mend(folders: SiteFolders, chosen: readonly string[]): Promise<readonly MendedFile[]> {
  const { content } = await readWholeContent(folders);
  if (content === undefined) return [];
  const context = createArticleContext(content.config, content.authors.map(({ id }) => id));
  const isChosen = (file: string): boolean => chosen.length === 0 || chosen.some((one) => file === one || file.startsWith(one + path.sep));
  return mendPaper({ ...folders, context, isChosen });
}

/** How many errors `--fix` would mend, found out by mending the files that have any without writing them. */
async function fixHint(folders: SiteFolders, { context, problems, language }: CheckReport): Promise<string | undefined> {
  const errors = problems.filter(isError);
  if (context === undefined || !errors.some(({ mended, code }) => mended !== undefined || code === 'SOKBO-E02')) return undefined;
  const faulty = new Set(errors.map(({ file }) => file));
  const trial = await mendPaper({ ...folders, context, isTrial: true, isChosen: (file) => faulty.has(nameForEditors(file, folders.site)) });
  const mendable = trial.reduce((count, { file, problems: left }) => count + errors.filter((error) => error.file === file).length - left.filter(isError).length, 0);
  return mendable > 0 ? checkWordsIn(language).fixHint(formatNumber(mendable)) : undefined;
}

function doubtfulHint({ problems, language }: CheckReport): string | undefined {
  const doubtful = problems.filter((problem) => isError(problem) && problem.mended !== undefined).length;
  return doubtful > 0 ? checkWordsIn(language).doubtful(formatNumber(doubtful)) : undefined;
}

function print(mended: readonly MendedFile[], { problems, language, articles }: CheckReport, hint: string | undefined): void {
  const words = checkWordsIn(language);
  for (const { file, before, after, wasConverted, lostMark } of mended) {
    const told = [...(wasConverted ? [words.converted] : []), ...(lostMark ? [words.lostMark] : [])];
    console.log([colors.bold(words.mended(file)), ...told, ...diffLines(before, after), ''].join('\n'));
  }
  printProblems({ problems, language });
  if (mended.length > 0) console.log(words.mendedCount(formatNumber(mended.length)));
  if (hint !== undefined) console.error(hint);
  const errors = problems.filter(isError).length;
  const counts = { errors: formatNumber(errors), warnings: formatNumber(problems.length - errors), articles: formatNumber(articles.length) };
  const kinds = kindLines(problems, language);
  if (kinds.length > 0) console.error([...kinds, ''].join('\n'));
  const summary = problems.length === 0 ? words.fine(counts.articles) : words.left(counts);
  if (errors > 0) console.error(summary);
  else console.log(summary);
}

function printJson(mended: readonly MendedFile[], { problems, language, articles }: CheckReport): void {
  const errors = problems.filter(isError).length;
  const data = {
    articles: articles.length,
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

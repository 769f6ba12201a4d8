/** `sokbo import press`: makes clean drafts of newspapers' pages and press releases, saved or pasted. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import colors from 'picocolors';
import { formatNumber } from '../base/format-number.ts';
import { createArticleContext } from '../checking/article-context.ts';
import type { Language } from '../config/config.ts';
import { importPress, type ImportedDraft, type PressPage } from '../importing/press/import-press.ts';
import type { LeftOut } from '../importing/press/article.ts';
import { minuteAt } from '../importing/writing/written-date.ts';
import { EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE } from './exit-codes.ts';
import { reportUnreadable, runCommand } from './run-command.ts';
import { readWholeContent } from './read-site.ts';
import { printable } from './printable.ts';
import { printProblems, problemData } from './report.ts';
import { addFolderOptions, nameFromHere, resolveFolders, type FolderFlags } from './site-folders.ts';
import { say, type Spoken } from './tool-language.ts';
import { importPressWordsIn, type ImportPressWords } from './words/import-press.ts';

interface Flags extends FolderFlags {
  readonly source?: string;
  readonly category?: string;
  readonly json?: true;
}

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run import -- press 보도자료.txt 기사.html
  npm run import -- press - --source 해솔시청 --category 사회   붙여 넣고 Ctrl+D를 누릅니다
  pbpaste | npm run import -- press -

모두 초안(draft: true)으로 만듭니다. 다른 곳의 글을 실을지는 편집자가 정합니다.
`,
  en: `
Examples:
  npm run import -- press release.txt article.html
  npm run import -- press - --source 'City hall' --category Local   paste, then Ctrl+D
  pbpaste | npm run import -- press -

All become drafts (draft: true). Whether to print what others wrote is for the editor to say.
`,
};

export function addImportPressCommand(program: Command): void {
  const command = program
    .command('press')
    .description(say({ ko: '다른 신문의 기사나 보도자료를 초안으로 만듭니다.', en: 'Makes drafts of press releases and of articles of other papers.' }))
    .argument(say({ ko: '<파일...>', en: '<files...>' }), say({ ko: '글이나 저장한 HTML 파일. -는 붙여 넣은 글을 읽습니다', en: 'texts or saved HTML files; - reads what is pasted' }));
  addFolderOptions(command)
    .option('--source <name>', say({ ko: '출처. 없으면 글에서 찾습니다', en: 'source; looked for in the text where there is none' }))
    .option('--category <name>', say({ ko: '섹션 이름', en: 'name of the section' }))
    .option('--json', say({ ko: '결과를 JSON 하나로 냅니다', en: 'print the result as JSON' }))
    .addHelpText('after', say(EXAMPLES))
    .action(bringIn);
}

async function bringIn(files: readonly string[], flags: Flags): Promise<void> {
  const json = flags.json === true;
  await runCommand(json, () => run(files, flags, json));
}

async function run(files: readonly string[], flags: Flags, json: boolean): Promise<number> {
  const folders = resolveFolders(flags);
  const { content, language, problems } = await readWholeContent(folders);
  const words = importPressWordsIn(language);
  if (content === undefined) return reportUnreadable(problems, language, json);
  const pages = await Promise.all(files.map((file) => readPressPage(file, words)));
  const unreadable = files.find((_, index) => pages[index] === undefined);
  if (unreadable !== undefined) {
    console.error(words.noFile(unreadable));
    return EXIT_USAGE;
  }
  const found = pages.filter((page) => page !== undefined);
  const context = createArticleContext(content.config, content.authors.map(({ id }) => id));
  const drafts = await importPress(found, {
    ...{ site: folders.site, directory: folders.articles, content, context, source: flags.source, category: flags.category },
    now: minuteAt(Date.now(), context.parseMoment),
  });
  const empty = found.filter(({ name }) => !drafts.some(({ page }) => page === name)).map(({ name }) => name);
  if (json) printJson(drafts, empty, language);
  else print(drafts, empty, words, language);
  return empty.length > 0 || drafts.some(({ outcome }) => outcome === 'refused') ? EXIT_PROBLEMS : EXIT_DONE;
}

async function readPressPage(file: string, words: ImportPressWords): Promise<PressPage | undefined> {
  if (file === '-') return { name: words.pasted, bytes: await buffer(process.stdin) };
  const bytes = await readFile(file).catch(() => undefined);
  return bytes === undefined ? undefined : { name: path.basename(file), bytes };
}

function print(drafts: readonly ImportedDraft[], empty: readonly string[], words: ImportPressWords, language: Language): void {
  for (const draft of drafts) printDraft(draft, words, language);
  for (const page of empty) console.error(words.nothing(page));
  if (drafts.some(({ outcome }) => outcome === 'written')) console.log(colors.bold(words.editorsDecision));
}

function printDraft({ outcome, file, title, source, lacks, isCutOff, paragraphs, captions, leftOut, problems }: ImportedDraft, words: ImportPressWords, language: Language): void {
  const count = formatNumber;
  console.log(colors.bold(words.outcomes[outcome](nameFromHere(file))));
  console.log(words.summary({ title, source, paragraphs: count(paragraphs) }));
  for (const lack of lacks) console.log(`  ${words.lacks[lack]}`);
  if (isCutOff) console.log(`  ${words.cutOff}`);
  if (captions > 0) console.log(`  ${words.captions(count(captions))}`);
  const isRepeated = ({ why }: LeftOut): boolean => why === 'repeated';
  for (const [title, lines] of [[words.repeated, leftOut.filter(isRepeated)], [words.leftOut, leftOut.filter((line) => !isRepeated(line))]] as const) {
    if (lines.length === 0) continue;
    console.log([`  ${title(count(lines.length))}`, ...lines.slice(0, SHOWN_LINES).map(({ text }) => colors.dim(`    ${printable(shortened(text))}`))].join('\n'));
    if (lines.length > SHOWN_LINES) console.log(colors.dim(`    ${words.more(count(lines.length - SHOWN_LINES))}`));
  }
  printProblems({ problems, language });
  console.log('');
}

/** Lines of one kind that are shown; `--json` gives all. */
const SHOWN_LINES = 20;

function shortened(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 70)}…`;
}

function printJson(drafts: readonly ImportedDraft[], empty: readonly string[], language: Language): void {
  const data = drafts.map(({ problems, ...draft }) => ({ ...draft, problems: problems.map((problem) => problemData(problem, language)) }));
  console.log(JSON.stringify({ drafts: data, empty }, null, 2));
}

/** `sokbo import jekyll`: moves a whole Jekyll site and ends with a table of what came of it. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import colors from 'picocolors';
import { formatNumber } from '../base/format-number.ts';
import { importJekyll, type JekyllImport } from '../importing/jekyll/import-jekyll.ts';
import type { ImportNote, NoteKind } from '../importing/jekyll/notes.ts';
import { EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE } from './exit-codes.ts';
import { printable } from './printable.ts';
import { runCommand } from './run-command.ts';
import { printProblems, problemData } from './report.ts';
import { nameFromHere } from './site-folders.ts';
import { tableLines } from './table.ts';
import { say, toolLanguage, type Spoken } from './tool-language.ts';
import { importWordsIn, type ImportWords } from './words/import.ts';

interface Flags {
  readonly into: string;
  readonly force?: true;
  readonly json?: true;
}

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run import -- jekyll ../my-jekyll-site --into ../paper
  npm run import -- jekyll ../my-jekyll-site --into ../paper          다시 하면 바뀐 것만 가져옵니다
  npm run import -- jekyll ../my-jekyll-site --into ../paper --force  여기에서 고친 파일도 덮어씁니다
`,
  en: `
Examples:
  npm run import -- jekyll ../my-jekyll-site --into ../paper
  npm run import -- jekyll ../my-jekyll-site --into ../paper          again: brings what changed alone
  npm run import -- jekyll ../my-jekyll-site --into ../paper --force  writes over files that were edited here, too
`,
};

export function addImportJekyllCommand(program: Command): void {
  program
    .command('jekyll')
    .description(say({ ko: '지킬 사이트를 통째로 옮깁니다. 기사는 옛 주소를 지킵니다.', en: 'Moves a whole Jekyll site. Articles keep their addresses.' }))
    .argument(say({ ko: '<폴더>', en: '<folder>' }), say({ ko: '지킬 사이트의 폴더 (_config.yml이 있는 곳)', en: 'folder of the Jekyll site, with _config.yml in it' }))
    .option('--into <dir>', say({ ko: '새 신문의 폴더', en: 'folder of the new paper' }), '.')
    .option('--force', say({ ko: '여기에서 고치거나 지운 파일도 다시 씁니다', en: 'write files again that were edited or removed here' }))
    .option('--json', say({ ko: '결과를 JSON 하나로 냅니다', en: 'print the result as JSON' }))
    .addHelpText('after', say(EXAMPLES))
    .action(move);
}

async function move(directory: string, flags: Flags): Promise<void> {
  const json = flags.json === true;
  await runCommand(json, () => run(path.resolve(directory), path.resolve(flags.into), flags, json));
}

async function run(from: string, into: string, flags: Flags, json: boolean): Promise<number> {
  const misuse = misuseOf(from, into);
  if (misuse !== undefined) {
    console.error(misuse);
    return EXIT_USAGE;
  }
  const result = await importJekyll({ from, into, force: flags.force === true });
  if (json) printJson(result);
  else print(result, into);
  const { found, read } = result.recount;
  const hasErrors = result.problems.some(({ severity }) => severity === 'error');
  return hasErrors || read < found ? EXIT_PROBLEMS : EXIT_DONE;
}

function misuseOf(from: string, into: string): string | undefined {
  const words = importWordsIn(toolLanguage());
  if (statSync(from, { throwIfNoEntry: false })?.isDirectory() !== true) return words.noFolder(from);
  if (!SIGNS_OF_JEKYLL.some((name) => existsSync(path.join(from, name)))) return words.noJekyll(from);
  const below = path.relative(from, into);
  return below.startsWith('..') || path.isAbsolute(below) ? undefined : words.sameFolder;
}

const SIGNS_OF_JEKYLL = ['_config.yml', '_config.yaml', '_config.toml', '_posts', '_drafts'];

/** Notes of one kind that are shown on a terminal. */
const SHOWN_NOTES = 20;

function print({ outcomes, recount, notes, problems, language }: JekyllImport, into: string): void {
  const words = importWordsIn(language);
  const count = formatNumber;
  printProblems({ problems, language });
  for (const [kind, title] of Object.entries(words.notes)) printNotes(title, notes.filter((note) => note.kind === kind), words, count);
  for (const kind of ['edited', 'deleted'] as const) printFiles(words.outcomes[kind], outcomes[kind]);
  printFiles(words.missing, recount.missing);

  const of = (kind: NoteKind): number => new Set(notes.filter((note) => note.kind === kind).map(({ source }) => source)).size;
  const rows = [
    [words.counts.found, count(recount.found)],
    [words.counts.read, count(recount.read)],
    [words.counts.reachable, count(recount.reachable)],
    [words.counts.mended, count(of('mended'))],
    [words.counts.aside, count(of('aside'))],
    ...Object.entries(outcomes).map(([kind, files]) => [labelOf(kind, words), count(files.length)] as const),
  ];
  console.log(tableLines(rows, [{ align: 'start' }, { align: 'end' }]).join('\n'));
  const isComplete = recount.reachable === recount.found;
  console.log(isComplete ? colors.bold(words.complete) : colors.bold(colors.yellow(words.incomplete)));
  console.log(words.next(nameFromHere(into) || '.'));
}

function labelOf(kind: string, words: ImportWords): string {
  return Object.entries(words.outcomes).find(([name]) => name === kind)?.[1] ?? kind;
}

function printNotes(title: string, notes: readonly ImportNote[], words: ImportWords, count: (value: number) => string): void {
  if (notes.length === 0) return;
  const reasons = new Map(notes.some(({ kind }) => kind === 'aside') ? Object.entries(words.aside) : []);
  console.log(colors.bold(`${title}: ${count(notes.length)}`));
  for (const { source, line, text } of notes.slice(0, SHOWN_NOTES)) console.log(`  ${printable(source)}:${line}  ${printable(reasons.get(text) ?? text)}`);
  if (notes.length > SHOWN_NOTES) console.log(`  ${words.more(count(notes.length - SHOWN_NOTES))}`);
  console.log('');
}

function printFiles(title: string, files: readonly string[]): void {
  if (files.length > 0) console.log([colors.bold(title), ...files.map((file) => `  ${file}`), ''].join('\n'));
}

function printJson({ problems, language, ...result }: JekyllImport): void {
  console.log(JSON.stringify({ ...result, problems: problems.map((problem) => problemData(problem, language)) }, null, 2));
}

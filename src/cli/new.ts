/** `sokbo new`: creates an article's file from its title and says where it is. */
import type { Command } from 'commander';
import type { Author } from '../article/article.ts';
import { createTermFinder } from '../article/near-term.ts';
import type { Moment, MomentParser } from '../base/moments.ts';
import { foldName, slugify } from '../base/slug.ts';
import { absoluteUrl } from '../base/urls.ts';
import { createArticleContext } from '../checking/article-context.ts';
import type { SectionConfig, SiteConfig } from '../config/config.ts';
import { writeNewArticle, type WrittenArticle } from '../importing/new-article.ts';
import { minuteAt } from '../importing/writing/written-date.ts';
import { openInEditor } from './editor.ts';
import { EXIT_DONE, EXIT_PROBLEMS, EXIT_USAGE } from './exit-codes.ts';
import { reportFailure } from './failure.ts';
import { askForArticle, isLeaving } from './new-questions.ts';
import { readWholeContent } from './read-site.ts';
import { printProblems, problemData } from './report.ts';
import { addFolderOptions, nameFromHere, resolveFolders, type FolderFlags } from './site-folders.ts';
import { say, toolLanguage, type Spoken } from './tool-language.ts';
import { USUAL_PORT } from './usual-port.ts';
import { newWordsIn, type NewWords } from './words/new.ts';

interface Flags extends FolderFlags {
  readonly category?: string;
  readonly author?: string;
  readonly date?: string;
  readonly open?: true;
  readonly json?: true;
}

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run new                                            제목, 섹션, 기자를 물어봅니다
  npm run new -- '[단독] 해솔항 4부두 착공'
  npm run new -- '첫눈' --category 사회 --author kim-seoyeon --open
  npm run new -- '새해 인사' --date '2027-01-01 00:00'   앞날을 적으면 그때까지 내지 않습니다

초안(draft: true)으로 만듭니다. 다 쓴 뒤 그 줄을 지우면 다음 발행 때 나갑니다.
`,
  en: `
Examples:
  npm run new                                                 asks for title, section and author
  npm run new -- 'Work on the harbour begins'
  npm run new -- 'First snow' --category Local --author kim-seoyeon --open
  npm run new -- 'Happy new year' --date '2027-01-01 00:00'   a date ahead keeps it back until then

It is a draft (draft: true). Remove that line when it is done: the next publish brings it.
`,
};

export function addNewCommand(program: Command): void {
  const command = program.command('new').description(say({ ko: '새 기사 파일을 만듭니다.', en: 'Writes a new article file.' })).argument(say({ ko: '[제목]', en: '[title]' }), say({ ko: '제목. 없으면 물어봅니다', en: 'title; asked for where there is none' }));
  addFolderOptions(command)
    .option('--category <name>', say({ ko: '섹션 이름', en: 'name of the section' }))
    .option('--author <id>', say({ ko: 'content/authors/의 id나 이름', en: 'id in content/authors/, or name' }))
    .option('--date <date>', say({ ko: '기사 날짜 (기본: 지금)', en: 'date of the article (default: now)' }))
    .option('--open', say({ ko: '만든 파일을 편집기로 엽니다', en: 'open the file in the editor' }))
    .option('--json', say({ ko: '결과를 JSON 하나로 냅니다', en: 'print the result as JSON' }))
    .addHelpText('after', say(EXAMPLES))
    .action(create);
}

async function create(title: string | undefined, flags: Flags): Promise<void> {
  const json = flags.json === true;
  try {
    process.exitCode = await run(title, flags, json);
  } catch (error) {
    if (!isLeaving(error)) process.exitCode = reportFailure(error, { json });
    else {
      console.error(newWordsIn(toolLanguage()).cancelled);
      process.exitCode = EXIT_USAGE;
    }
  }
}

async function run(title: string | undefined, flags: Flags, json: boolean): Promise<number> {
  const folders = resolveFolders(flags);
  const { content, language, problems } = await readWholeContent(folders);
  const words = newWordsIn(language);
  if (content === undefined) return refuse(problems.map((problem) => problemData(problem, language)), json, () => printProblems({ problems, language }));

  const context = createArticleContext(content.config, content.authors.map(({ id }) => id));
  const date = dateOf(flags.date, context.parseMoment, words);
  if (typeof date === 'string') return misused(date, json);
  const notes: string[] = [];
  const given = {
    category: flags.category === undefined ? undefined : sectionNamed(flags.category, content.config.sections, notes, words),
    author: flags.author === undefined ? undefined : authorNamed(flags.author, content.authors, notes, words),
  };
  const mayAsk = !json && process.stdin.isTTY && process.stdout.isTTY;
  if ((title ?? '').trim() === '' && !mayAsk) return misused(words.titleNeededHere, json);
  const { sections } = content.config;
  const answers = title === undefined || title.trim() === '' ? await askForArticle({ sections, authors: content.authors, given }, words) : { title, ...given };

  const written = await writeNewArticle({ ...answers, date }, { directory: folders.articles, content, context });
  if (written.problems.length > 0) {
    return refuse(written.problems.map((problem) => problemData(problem, language)), json, () => printProblems({ problems: written.problems, language }));
  }
  printWritten(written, { config: content.config, notes, isScheduled: date.ms > Date.now() }, json, words);
  if (flags.open === true) await open(written.file, words);
  return EXIT_DONE;
}

function dateOf(text: string | undefined, parse: MomentParser, words: NewWords): Moment | string {
  if (text === undefined) return minuteAt(Date.now(), parse);
  const reading = parse(text);
  if (reading.kind === 'moment') return reading.moment;
  return words.unreadableDate(text, reading.kind === 'unreadable' ? reading.likely : undefined);
}

/** The section's own spelling, by its name or its slug. */
function sectionNamed(text: string, sections: readonly SectionConfig[], notes: string[], words: NewWords): string {
  const section = sections.find(({ name, slug }) => foldName(name) === foldName(text.trim()) || slug === slugify(text));
  if (section === undefined && sections.length > 0) {
    const names = sections.map(({ name }) => name);
    notes.push(words.otherSection(text, names.join(', '), createTermFinder(names)(text)));
  }
  return section?.name ?? text;
}

/** The author's id, by the id or the name. */
function authorNamed(text: string, authors: readonly Author[], notes: string[], words: NewWords): string {
  const author = authors.find(({ id, name }) => foldName(id) === foldName(text.trim()) || name === text.trim());
  if (author === undefined && authors.length > 0) notes.push(words.otherAuthor(text));
  return author?.id ?? text;
}

interface Told {
  readonly config: SiteConfig;
  readonly notes: readonly string[];
  readonly isScheduled: boolean;
}

/** Addresses are told as an editor reads them; programs get them as they are sent. */
function printWritten({ file, permalink }: WrittenArticle, { config, notes, isScheduled }: Told, json: boolean, words: NewWords): void {
  if (json) {
    console.log(JSON.stringify({ file, permalink, url: absoluteUrl(config, permalink), notes }, null, 2));
    return;
  }
  for (const note of notes) console.error(note);
  const preview = words.preview(`http://localhost:${USUAL_PORT}${config.basePath}${permalink}`, isScheduled ? '--drafts --future' : '--drafts');
  console.log([words.written(nameFromHere(file)), words.address(config.origin + config.basePath + permalink), preview, words.isDraft].join('\n'));
}

async function open(file: string, words: NewWords): Promise<void> {
  const failed = await openInEditor(file);
  if (failed !== undefined) console.error(words.notOpened(failed));
}

function misused(message: string, json: boolean): number {
  if (json) console.log(JSON.stringify({ error: message }, null, 2));
  else console.error(message);
  return EXIT_USAGE;
}

function refuse(problems: readonly object[], json: boolean, print: () => void): number {
  if (json) console.log(JSON.stringify({ problems }, null, 2));
  else print();
  return EXIT_PROBLEMS;
}

/** `sokbo schema`: writes what lets VS Code and other editors complete and check front matter, for this paper. */
import path from 'node:path';
import type { Command } from 'commander';
import { editorFiles, writeEditorFile } from './editor-files.ts';
import { EXIT_DONE } from './exit-codes.ts';
import { reportUnreadable, runCommand } from './run-command.ts';
import { readWholeContent } from './read-site.ts';
import { addFolderOptions, nameFromHere, resolveFolders, type FolderFlags } from './site-folders.ts';
import { say, type Spoken } from './tool-language.ts';
import { schemaWordsIn } from './words/schema.ts';

interface Flags extends FolderFlags {
  readonly json?: true;
}

const EXAMPLES: Spoken = {
  ko: `
예:
  npm run schema                     섹션이나 기자가 바뀐 뒤 .vscode/의 자동 완성을 새로 씁니다
  npm run schema -- --site ../paper  다른 폴더의 신문에 씁니다
`,
  en: `
Examples:
  npm run schema                     writes what .vscode/ suggests anew, after sections or authors changed
  npm run schema -- --site ../paper  for a paper in another folder
`,
};

export function addSchemaCommand(program: Command): void {
  const command = program.command('schema').description(say({ ko: '편집기가 기사 머리말을 도와주게 하는 파일(.vscode/)을 씁니다.', en: 'Writes the files (.vscode/) by which editors help with front matter.' }));
  addFolderOptions(command).option('--json', say({ ko: '결과를 JSON 하나로 냅니다', en: 'print the result as JSON' })).addHelpText('after', say(EXAMPLES)).action(write);
}

async function write(flags: Flags): Promise<void> {
  const json = flags.json === true;
  await runCommand(json, () => run(flags, json));
}

async function run(flags: Flags, json: boolean): Promise<number> {
  const folders = resolveFolders(flags);
  const { content, language, problems } = await readWholeContent(folders);
  if (content === undefined) return reportUnreadable(problems, language, json);
  const words = schemaWordsIn(language);
  const files = [];
  for (const file of editorFiles(content)) files.push({ file: path.join(folders.site, file.path), outcome: await writeEditorFile(folders.site, file) });
  if (json) console.log(JSON.stringify({ files }, null, 2));
  else for (const { file, outcome } of files) console.log(words[outcome](nameFromHere(file)));
  return EXIT_DONE;
}

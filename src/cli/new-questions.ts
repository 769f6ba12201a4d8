/** Asks at the terminal for what a new article needs, with the site's own sections and authors to choose from. */
import type { Author } from '../article/article.ts';
import type { SectionConfig } from '../config/config.ts';
import type { NewWords } from './words/new.ts';

export interface Answers {
  readonly title: string;
  readonly category: string | undefined;
  readonly author: string | undefined;
}

export interface Questions {
  readonly sections: readonly SectionConfig[];
  readonly authors: readonly Author[];
  /** What the command line said already: it is not asked for again. */
  readonly given: { readonly category: string | undefined; readonly author: string | undefined };
}

/** Throws an `ExitPromptError` when the writer leaves. */
export async function askForArticle({ sections, authors, given }: Questions, words: NewWords): Promise<Answers> {
  // Loaded only when somebody is asked, so that no other command waits for it.
  const { input, select } = await import('@inquirer/prompts');
  const choose = async (message: string, nothing: string, choices: readonly Choice[]): Promise<string | undefined> => {
    if (choices.length === 0) return undefined;
    const chosen = await select({ message, choices: [...choices, { name: nothing, value: '' }], theme: { style: { keysHelpTip: () => words.howToChoose } } });
    return chosen === '' ? undefined : chosen;
  };
  const title = await input({ message: words.askTitle, validate: (text) => text.trim() !== '' || words.titleNeeded });
  const category = given.category ?? (await choose(words.askSection, words.noSection, sections.map(({ name }) => ({ name, value: name }))));
  const author = given.author ?? (await choose(words.askAuthor, words.noAuthor, authors.map(({ id, name }) => ({ name: `${name} (${id})`, value: id }))));
  return { title, category, author };
}

/** Whether the writer left a question instead of answering it. */
export function isLeaving(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * The language of what is said before, or without, reading a paper: help, what is wrong with a command line, what stopped
 * a command. It is the language of the paper that the command line names, by the one line of its `site.yaml`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { once } from '../base/memoize.ts';
import type { Language } from '../config/config.ts';

/** Of this process's command line. */
export const toolLanguage = once(() => languageOfPaper(siteIn(process.argv.slice(2))));

/** Korean, unless the paper in this folder says otherwise. */
export function languageOfPaper(site: string): Language {
  try {
    return /^language:\s*['"]?en['"]?\s*(?:#.*)?$/mu.test(readFileSync(path.join(site, 'content', 'site.yaml'), 'utf8')) ? 'en' : 'ko';
  } catch {
    return 'ko';
  }
}

/** The folder of the paper that these words name. */
export function siteIn(words: readonly string[]): string {
  for (const [index, word] of words.entries()) {
    const [, value] = /^--(?:site|into)(?:=(.*))?$/u.exec(word) ?? [];
    if (value !== undefined) return value;
    if (word === '--site' || word === '--into') return words[index + 1] ?? '.';
  }
  return '.';
}

/** One text in each language of the tool. */
export type Spoken = Readonly<Record<Language, string>>;

export function say(text: Spoken): string {
  return text[toolLanguage()];
}

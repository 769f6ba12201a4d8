/** The commands' own sentences in each language of the tool. Numbers arrive ready to be shown. */
import type { Language } from '../../config/config.ts';
import { english } from './en.ts';
import { korean } from './ko.ts';

export interface Words {
  readonly progress: string;
  readonly published: (counts: { articles: string; pages: string; seconds: string }) => string;
  readonly files: (counts: { written: string; removed: string }) => string;
  readonly unchanged: string;
  readonly waiting: (counts: { drafts: string; future: string }) => string;
  readonly held: (count: string) => string;
  readonly problems: (counts: { errors: string; warnings: string }) => string;
  readonly warnings: (count: string) => string;
  readonly notPublished: string;
  readonly holdHint: string;
  readonly lookAt: (file: string) => string;
  readonly foreignFolder: (directory: string) => string;
  readonly overlappingFolder: (directory: string, other: string) => string;
  readonly missingFolder: (directory: string) => string;
  readonly machineFailed: (what: string) => string;
  readonly themeFailed: (what: string) => string;
}

export function wordsIn(language: Language): Words {
  return language === 'en' ? english : korean;
}

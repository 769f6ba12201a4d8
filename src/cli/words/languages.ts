/** The commands' own sentences by the language of the site. */
import type { Language } from '../../config/config.ts';
import { english } from './en.ts';
import { korean } from './ko.ts';
import type { Words } from './words.ts';

export function wordsIn(language: Language): Words {
  return language === 'en' ? english : korean;
}

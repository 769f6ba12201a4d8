/** What `sokbo schema` says, in each language of the tool. */
import type { Language } from '../../config/config.ts';
import type { EditorFileOutcome } from '../editor-files.ts';

export type SchemaWords = Readonly<Record<EditorFileOutcome, (file: string) => string>>;

export function schemaWordsIn(language: Language): SchemaWords {
  return language === 'en' ? english : korean;
}

const korean: SchemaWords = {
  written: (file) => `썼습니다: ${file}`,
  unchanged: (file) => `그대로입니다: ${file}`,
  kept: (file) => `이미 있어 손대지 않았습니다: ${file}`,
};

const english: SchemaWords = {
  written: (file) => `Wrote ${file}`,
  unchanged: (file) => `Unchanged: ${file}`,
  kept: (file) => `There already, and left alone: ${file}`,
};

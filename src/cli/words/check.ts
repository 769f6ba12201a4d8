/** What `sokbo check` says, in each language of the tool. Numbers arrive ready to be shown. */
import type { Language } from '../../config/config.ts';

export interface CheckWords {
  readonly mended: (file: string) => string;
  readonly converted: string;
  readonly mendedCount: (files: string) => string;
  readonly fine: (articles: string) => string;
  readonly left: (counts: { errors: string; warnings: string; articles: string }) => string;
  readonly fixHint: (count: string) => string;
  readonly noFile: (file: string) => string;
}

export function checkWordsIn(language: Language): CheckWords {
  return language === 'en' ? english : korean;
}

const korean: CheckWords = {
  mended: (file) => `고침: ${file}`,
  converted: '글자 인코딩을 UTF-8로 바꾸었습니다.',
  mendedCount: (files) => `파일 ${files}개를 고쳤습니다.`,
  fine: (articles) => `기사 ${articles}건을 확인했습니다. 문제가 없습니다.`,
  left: ({ errors, warnings, articles }) => `기사 ${articles}건을 확인했습니다. 고칠 곳 ${errors}개, 살펴볼 곳 ${warnings}개.`,
  fixHint: (count) => `${count}개는 npm run check -- --fix로 고칠 수 있습니다.`,
  noFile: (file) => `${file} 파일이나 폴더가 없습니다. 경로를 확인하세요.`,
};

const english: CheckWords = {
  mended: (file) => `Mended: ${file}`,
  converted: 'Saved again as UTF-8.',
  mendedCount: (files) => `Mended ${files} files.`,
  fine: (articles) => `Checked ${articles} articles. No problems.`,
  left: ({ errors, warnings, articles }) => `Checked ${articles} articles: ${errors} to mend, ${warnings} to look at.`,
  fixHint: (count) => `npm run check -- --fix can mend ${count} of these.`,
  noFile: (file) => `There is no file or folder ${file}. Check the path.`,
};

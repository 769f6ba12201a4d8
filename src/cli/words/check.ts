/** What `sokbo check` says, in each language of the tool. Numbers arrive ready to be shown. */
import type { Language } from '../../config/config.ts';

export interface CheckWords {
  readonly mended: (file: string) => string;
  readonly converted: string;
  readonly lostMark: string;
  readonly mendedCount: (files: string) => string;
  readonly fine: (articles: string) => string;
  readonly left: (counts: { errors: string; warnings: string; articles: string }) => string;
  readonly fixHint: (count: string) => string;
  /** Of what is left after mending, so much has a line that could stand there, but not for certain. */
  readonly doubtful: (count: string) => string;
  readonly noFile: (file: string) => string;
}

export function checkWordsIn(language: Language): CheckWords {
  return language === 'en' ? english : korean;
}

const korean: CheckWords = {
  mended: (file) => `고침: ${file}`,
  converted: '글자 인코딩을 UTF-8로 바꾸었습니다.',
  lostMark: '맨 앞의 보이지 않는 표시(BOM)를 지웠습니다.',
  mendedCount: (files) => `파일 ${files}개를 고쳤습니다.`,
  fine: (articles) => `기사 ${articles}건을 확인했습니다. 문제가 없습니다.`,
  left: ({ errors, warnings, articles }) => `기사 ${articles}건을 확인했습니다. 고칠 곳 ${errors}개, 살펴볼 곳 ${warnings}개.`,
  fixHint: (count) => `${count}개는 npm run check -- --fix로 고칠 수 있습니다.`,
  doubtful: (count) => `--fix는 확실한 것만 고칩니다. 남은 ${count}개는 위에 제안한 줄이 맞는지 보고 직접 고치세요.`,
  noFile: (file) => `${file} 파일이나 폴더가 없습니다. 경로를 확인하세요.`,
};

const english: CheckWords = {
  mended: (file) => `Mended: ${file}`,
  converted: 'Saved again as UTF-8.',
  lostMark: 'Took away the invisible mark at its beginning (BOM).',
  mendedCount: (files) => `Mended ${files} files.`,
  fine: (articles) => `Checked ${articles} articles. No problems.`,
  left: ({ errors, warnings, articles }) => `Checked ${articles} articles: ${errors} to mend, ${warnings} to look at.`,
  fixHint: (count) => `npm run check -- --fix can mend ${count} of these.`,
  doubtful: (count) => `--fix mends only what is certain. ${count} are left: see whether the lines above are what was meant.`,
  noFile: (file) => `There is no file or folder ${file}. Check the path.`,
};

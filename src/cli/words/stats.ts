/** What `sokbo stats` says beside the statistics themselves, in each language of the tool. */
import type { Language } from '../../config/config.ts';

export interface StatsWords {
  readonly noMonth: (value: string) => string;
  readonly noArticles: string;
  /** Files that hold no valid article and were not counted. */
  readonly uncounted: (files: string) => string;
  readonly written: (file: string) => string;
  readonly noPlace: (file: string) => string;
}

export function statsWordsIn(language: Language): StatsWords {
  return language === 'en' ? english : korean;
}

const korean: StatsWords = {
  noMonth: (value) => `--month의 '${value}'은(는) 달이 아닙니다. 2026-11처럼 적으세요.`,
  noArticles: '낸 기사가 없어 셀 것이 없습니다.',
  uncounted: (files) => `문제가 있어 세지 못한 파일이 ${files}개 있습니다. npm run check로 확인하세요.`,
  written: (file) => `통계를 한 쪽으로 만들었습니다: ${file}`,
  noPlace: (file) => `${file}에 쓸 수 없습니다. 폴더가 있는지 확인하세요.`,
};

const english: StatsWords = {
  noMonth: (value) => `'${value}' of --month is no month. Write it as in 2026-11.`,
  noArticles: 'No article is published, so there is nothing to count.',
  uncounted: (files) => `${files} files have problems and were not counted. See npm run check.`,
  written: (file) => `Wrote the statistics to ${file}`,
  noPlace: (file) => `${file} cannot be written. Check that its folder is there.`,
};

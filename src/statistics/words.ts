/** What a month's statistics are called, in each language of the tool. Numbers and months arrive ready to be shown. */
import type { Language } from '../config/config.ts';

export interface StatisticsWords {
  readonly title: (paper: string, month: string) => string;
  readonly month: (month: string) => string;
  readonly articles: string;
  readonly own: string;
  readonly outside: string;
  /** `change`: with its sign, against the month before. */
  readonly change: (change: string) => string;
  readonly corrections: string;
  readonly ai: { readonly label: string; readonly assisted: string; readonly generated: string };
  readonly sponsored: string;
  readonly scheduled: string;
  readonly drafts: string;
  readonly nearCopies: string;
  readonly bySection: string;
  readonly byAuthor: string;
  readonly bySource: string;
  readonly byDay: string;
  readonly byMonth: string;
  readonly section: string;
  readonly author: string;
  readonly source: string;
  readonly noSection: string;
  readonly noAuthor: string;
  readonly sponsor: (name: string) => string;
  readonly unnamedSponsor: string;
  readonly like: (file: string, percent: string) => string;
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** What a plot shows, for who cannot see it. */
  readonly plot: (what: string, most: string) => string;
  readonly most: (name: string, articles: string) => string;
  readonly nothing: string;
  readonly note: string;
}

export function statisticsWordsIn(language: Language): StatisticsWords {
  return language === 'en' ? english : korean;
}

const korean: StatisticsWords = {
  title: (paper, month) => `${paper} ${month} 편집국 통계`,
  month: (month) => `${Number(month.slice(0, 4))}년 ${Number(month.slice(5))}월`,
  articles: '기사',
  own: '자체',
  outside: '외부',
  change: (change) => `지난달보다 ${change}`,
  corrections: '정정',
  ai: { label: 'AI 이용', assisted: 'AI 도움', generated: 'AI 작성' },
  sponsored: '광고·협찬',
  scheduled: '예약',
  drafts: '초안',
  nearCopies: '거의 같은 기사',
  bySection: '섹션별 기사',
  byAuthor: '기자별 기사',
  bySource: '외부 출처',
  byDay: '날짜별 기사',
  byMonth: '최근 열두 달',
  section: '섹션',
  author: '기자',
  source: '출처',
  noSection: '(섹션 없음)',
  noAuthor: '(기자 없음)',
  sponsor: (name) => `광고주 ${name}`,
  unnamedSponsor: '광고주를 적지 않음',
  like: (file, percent) => `${file}과(와) ${percent}% 같음`,
  weekdays: ['일', '월', '화', '수', '목', '금', '토'],
  plot: (what, most) => `${what} 막대그래프. ${most}`,
  most: (name, articles) => `가장 많은 것은 ${name} ${articles}건입니다.`,
  nothing: '없음',
  note: '외부는 출처(source)를 적은 기사입니다. 기자가 둘인 기사는 두 사람 모두에게 셉니다.',
};

const english: StatisticsWords = {
  title: (paper, month) => `${paper}: the desk in ${month}`,
  month: (month) => new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`)),
  articles: 'Articles',
  own: 'Own',
  outside: 'Outside',
  change: (change) => `${change} against the month before`,
  corrections: 'Corrections',
  ai: { label: 'AI use', assisted: 'AI assisted', generated: 'AI generated' },
  sponsored: 'Sponsored',
  scheduled: 'Scheduled',
  drafts: 'Drafts',
  nearCopies: 'Nearly the same',
  bySection: 'Articles by section',
  byAuthor: 'Articles by author',
  bySource: 'Sources',
  byDay: 'Articles by day',
  byMonth: 'The last twelve months',
  section: 'Section',
  author: 'Author',
  source: 'Source',
  noSection: '(no section)',
  noAuthor: '(no author)',
  sponsor: (name) => `sponsor: ${name}`,
  unnamedSponsor: 'sponsor not named',
  like: (file, percent) => `${percent} % like ${file}`,
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  plot: (what, most) => `Bar chart: ${what}. ${most}`,
  most: (name, articles) => `The most: ${name}, ${articles}.`,
  nothing: 'None',
  note: 'Outside: articles that name a source. An article of two authors counts for both.',
};

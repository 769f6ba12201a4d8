/** Words in titles and descriptions of pages that no editor wrote. What stands on a page itself is the theme's. */
import type { Language } from '../config/config.ts';
import type { FragmentName } from '../site/addresses.ts';
import type { TaxonomyName } from '../site/site.ts';

export interface PageWords {
  readonly taxonomies: Readonly<Record<TaxonomyName, string>>;
  readonly archive: string;
  readonly corrections: string;
  readonly masthead: string;
  readonly scrap: string;
  readonly search: string;
  readonly notFound: string;
  readonly offline: string;
  readonly fragments: Readonly<Record<FragmentName, string>>;
  /** Title of a numbered list page. */
  readonly numbered: (name: string, number: number) => string;
  /** Description of a term's page. */
  readonly term: (paper: string, taxonomy: TaxonomyName, name: string) => string;
  /** Description of a page that belongs to the paper as a whole. */
  readonly ofPaper: (paper: string, title: string) => string;
  /** Title of a page of the archive; `period` in words. */
  readonly articlesOf: (period: string) => string;
  /** `2026`, `2026-11` or `2026-11-22` in words. */
  readonly period: (period: string) => string;
}

const korean: PageWords = {
  taxonomies: { section: '모든 섹션', tag: '모든 태그', author: '기자들', series: '모든 연재' },
  archive: '지난 기사',
  corrections: '바로잡습니다',
  masthead: '신문사 정보',
  scrap: '스크랩',
  search: '기사 검색',
  notFound: '찾으시는 페이지가 없습니다',
  offline: '인터넷에 연결되어 있지 않습니다',
  fragments: { breaking: '속보', latest: '최신 기사', top: '오늘의 주요 뉴스', popular: '많이 본 뉴스', markets: '시세' },
  numbered: (name, number) => `${name} ${number}쪽`,
  term: (paper, taxonomy, name) => (taxonomy === 'author' ? `${paper} ${name}의 기사` : `${paper}의 ${name} 기사`),
  ofPaper: (paper, title) => `${paper} ${title}`,
  articlesOf: (period) => `${period} 기사`,
  period: (period) => {
    const units = ['년', '월', '일'];
    return period.split('-').map((part, index) => `${Number(part)}${units[index] ?? ''}`).join(' ');
  },
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const english: PageWords = {
  taxonomies: { section: 'All sections', tag: 'All tags', author: 'Our reporters', series: 'All series' },
  archive: 'Archive',
  corrections: 'Corrections',
  masthead: 'About the paper',
  scrap: 'Saved articles',
  search: 'Search',
  notFound: 'This page does not exist',
  offline: 'You are offline',
  fragments: { breaking: 'Breaking news', latest: 'Latest', top: 'Today’s top stories', popular: 'Most read', markets: 'Markets' },
  numbered: (name, number) => `${name}, page ${number}`,
  term: (paper, taxonomy, name) => (taxonomy === 'author' ? `Articles by ${name} in ${paper}` : `${name} in ${paper}`),
  ofPaper: (paper, title) => `${title} – ${paper}`,
  articlesOf: (period) => `Articles of ${period}`,
  period: (period) => {
    const [year, month, day] = period.split('-');
    return [MONTHS[Number(month) - 1], day === undefined ? undefined : `${Number(day)},`, year].filter((part) => part !== undefined).join(' ');
  },
};

const words: Readonly<Record<Language, PageWords>> = { ko: korean, en: english };

export function wordsOf(language: Language): PageWords {
  return words[language];
}

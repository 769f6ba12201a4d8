/** What `sokbo new` asks and says, in each language of the tool. */
import type { Language } from '../../config/config.ts';

export interface NewWords {
  readonly askTitle: string;
  readonly askSection: string;
  readonly askAuthor: string;
  readonly noSection: string;
  readonly noAuthor: string;
  readonly titleNeeded: string;
  readonly titleNeededHere: string;
  readonly written: (file: string) => string;
  readonly address: (url: string) => string;
  /** Where `serve` shows it; `options` are what it has to be started with. */
  readonly preview: (url: string, options: string) => string;
  /** A new article is not published by itself, and what to do about it. */
  readonly isDraft: string;
  readonly unreadableDate: (value: string, likely: string | undefined) => string;
  /** `nearest`: the one that was probably meant. */
  readonly otherSection: (name: string, known: string, nearest: string | undefined) => string;
  readonly otherAuthor: (name: string) => string;
  readonly notOpened: (command: string) => string;
  readonly cancelled: string;
  /** Below a list of choices. */
  readonly howToChoose: string;
}

export function newWordsIn(language: Language): NewWords {
  return language === 'en' ? english : korean;
}

const korean: NewWords = {
  askTitle: '제목',
  askSection: '섹션',
  askAuthor: '기자',
  noSection: '(정하지 않음)',
  noAuthor: '(적지 않음)',
  titleNeeded: '제목을 적어 주세요.',
  titleNeededHere: "제목이 없습니다. npm run new -- '제목'처럼 적어 주세요.",
  written: (file) => `기사 파일을 만들었습니다: ${file}`,
  address: (url) => `주소: ${url}`,
  preview: (url, options) => `미리 보기: npm run serve -- ${options} 다음에 ${url}`,
  isDraft: '초안입니다. 다 쓴 뒤 draft: true 줄을 지우면 다음 발행 때 나갑니다.',
  unreadableDate: (value, likely) => `--date의 '${value}'은(는) 날짜로 읽을 수 없습니다. '${likely ?? '2026-11-22 09:00'}'처럼 적으세요.`,
  otherSection: (name, known, nearest) => `'${name}'은(는) site.yaml의 섹션이 아닙니다(${known}). ${nearest === undefined ? '' : `'${nearest}'을(를) 쓰려던 것이면 파일에서 고치세요. `}적은 대로 썼습니다.`,
  otherAuthor: (name) => `content/authors/에 '${name}'이(가) 없어 이름으로 썼습니다.`,
  notOpened: (command) => `편집기를 열지 못했습니다(${command}). 환경 변수 EDITOR를 확인하세요.`,
  cancelled: '그만두었습니다. 아무것도 만들지 않았습니다.',
  howToChoose: '↑↓로 옮기고 Enter로 고릅니다',
};

const english: NewWords = {
  askTitle: 'Title',
  askSection: 'Section',
  askAuthor: 'Author',
  noSection: '(none)',
  noAuthor: '(none)',
  titleNeeded: 'Please write a title.',
  titleNeededHere: "There is no title. Write npm run new -- 'Title'.",
  written: (file) => `Created ${file}`,
  address: (url) => `Its address: ${url}`,
  preview: (url, options) => `To see it: npm run serve -- ${options}, then ${url}`,
  isDraft: 'It is a draft: remove the line draft: true when it is written, and the next build publishes it.',
  unreadableDate: (value, likely) => `'${value}' of --date cannot be read. Write it like '${likely ?? '2026-11-22 09:00'}'.`,
  otherSection: (name, known, nearest) => `'${name}' is no section of site.yaml (${known}). ${nearest === undefined ? '' : `If you meant '${nearest}', correct it in the file. `}It was used as written.`,
  otherAuthor: (name) => `There is no '${name}' in content/authors/, so it was used as a name.`,
  notOpened: (command) => `The editor could not be opened (${command}). Check the variable EDITOR.`,
  cancelled: 'Stopped. Nothing was created.',
  howToChoose: '↑↓ to move, Enter to choose',
};

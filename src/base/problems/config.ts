/** Problems of `content/site.yaml` and of the other settings that editors keep in YAML. */
import type { ProblemGroup } from './entry.ts';

export const configProblems = {
  'SOKBO-C01': {
    ko: { what: 'content/site.yaml이 없습니다.', remedy: 'content/site.yaml을 만들고 name(신문 이름)과 url(사이트 주소)을 적으세요.' },
    en: { what: 'There is no content/site.yaml.', remedy: 'Create content/site.yaml with the name of the paper and its url.' },
  },
  'SOKBO-C03': {
    ko: { what: '{setting:이/가} 비어 있습니다.', remedy: '{setting}의 값을 적으세요.' },
    en: { what: '{setting} is missing or empty.', remedy: 'Give {setting} a value.' },
  },
  'SOKBO-C04': {
    ko: { what: '{setting:은/는} 모르는 설정이어서 쓰지 않습니다.', remedy: '이름을 확인하고, 쓰지 않는다면 지우세요.' },
    en: { what: '{setting} is not a setting that is known, so it has no effect.', remedy: 'Check its name, or remove it.' },
  },
  'SOKBO-C05': {
    ko: { what: '{setting:은/는} 모르는 설정입니다. {nearest:을/를} 쓰려던 것입니까?', remedy: '{setting:을/를} {nearest:으로/로} 고치세요.' },
    en: { what: '{setting} is not known. Did you mean {nearest}?', remedy: 'Change {setting} to {nearest}.' },
  },
  'SOKBO-C06': {
    ko: { what: '신문사 정보 {label}({setting})이 비어 있습니다. masthead.required가 true이면 모두 적어야 합니다.', remedy: '{setting}의 값을 적거나 masthead.required를 false로 바꾸세요.' },
    en: { what: 'The masthead field {label} ({setting}) is empty while masthead.required is true.', remedy: 'Give {setting} a value, or set masthead.required to false.' },
  },
  'SOKBO-C07': {
    ko: { what: '섹션 {name}의 주소 {slug:을/를} 다른 섹션도 씁니다.', remedy: '두 섹션 가운데 하나의 slug를 바꾸세요.' },
    en: { what: 'The section {name} has the address {slug}, which another section has too.', remedy: 'Change the slug of one of the two sections.' },
  },
  'SOKBO-C08': {
    ko: { what: '데이터 파일을 읽을 수 없습니다: {reason}', remedy: '파일의 문법을 확인하세요.' },
    en: { what: 'The data file cannot be read: {reason}', remedy: 'Check the syntax of the file.' },
  },
  'SOKBO-C09': {
    ko: { what: '데이터 파일 두 개({other}, {file})가 같은 이름 {name:을/를} 씁니다.', remedy: '둘 가운데 하나의 이름을 바꾸세요.' },
    en: { what: 'Two data files ({other}, {file}) share the name {name}.', remedy: 'Rename one of the two.' },
  },
  'SOKBO-C10': {
    ko: { what: '주요 뉴스(top.yaml)는 articles에 기사 주소를 목록으로 적어야 합니다.', remedy: "'articles:' 아래에 기사 주소를 한 줄에 하나씩 '- /2026/11/22/…/'처럼 적으세요." },
    en: { what: 'top.yaml has to list the addresses of articles under articles.', remedy: "Under 'articles:', write one address on each line, such as '- /2026/11/22/…/'." },
  },
  'SOKBO-C11': {
    ko: { what: 'footerPages의 {url}에 해당하는 페이지가 없어서 바닥글에 보이지 않습니다.', remedy: 'content/pages/에 그 페이지를 만들거나 footerPages에서 지우세요.' },
    en: { what: 'footerPages names {url}, but there is no such page, so the footer does not show it.', remedy: 'Create the page in content/pages/, or remove it from footerPages.' },
  },
  'SOKBO-C12': {
    ko: { what: '{setting}에 적은 {url} 파일이 없어서 쓰지 않습니다.', remedy: '파일을 assets/에 넣거나 {setting:을/를} 지우세요.' },
    en: { what: '{setting} names {url}, but there is no such file, so it is not used.', remedy: 'Put the file into assets/, or remove {setting}.' },
  },
  'SOKBO-C13': {
    ko: { what: 'front.bands의 {name:은/는} sections에 없는 섹션입니다.', remedy: '섹션 이름을 확인하거나 sections에 더하세요.' },
    en: { what: 'front.bands names {name}, which is not among the sections.', remedy: 'Check the name of the section, or add it to sections.' },
  },
  'SOKBO-C14': {
    ko: { what: '섹션 {name:이/가} 두 번 있습니다.', remedy: '둘 가운데 하나를 지우거나 이름을 바꾸세요.' },
    en: { what: 'The section {name} is listed twice.', remedy: 'Remove one of the two, or rename it.' },
  },
  'SOKBO-C20': {
    ko: { what: '{setting}에는 글을 적어야 합니다.', remedy: '{setting}에 글 하나를 적으세요.' },
    en: { what: '{setting} takes a text.', remedy: 'Write one text.' },
  },
  'SOKBO-C21': {
    ko: { what: '{setting}에는 true나 false를 적어야 합니다.', remedy: '맞으면 true, 아니면 false로 고치세요.' },
    en: { what: '{setting} takes true or false.', remedy: 'Write true or false.' },
  },
  'SOKBO-C22': {
    ko: { what: '{setting}에는 정해진 범위의 정수를 적어야 합니다.', remedy: '{least}부터 {most}까지의 숫자만 적으세요.' },
    en: { what: '{setting} takes a whole number from {least} to {most}.', remedy: 'Write a whole number, digits alone.' },
  },
  'SOKBO-C23': {
    ko: { what: '{setting}에는 여섯 자리 색을 적어야 합니다.', remedy: "'#a5281b'처럼 따옴표 안에 적으세요." },
    en: { what: '{setting} takes a colour of six digits.', remedy: "Write it in quotes, such as '#a5281b'." },
  },
  'SOKBO-C24': {
    ko: { what: '{setting}에는 웹 주소를 적어야 합니다.', remedy: 'https://로 시작하는 주소를 적으세요.' },
    en: { what: '{setting} takes a web address.', remedy: 'Write an address that begins with https://.' },
  },
  'SOKBO-C25': {
    ko: { what: '{setting}에는 사이트 안의 경로를 적어야 합니다.', remedy: '/로 시작하는 경로를 적으세요.' },
    en: { what: '{setting} takes a path of the site.', remedy: 'Write a path that begins with /.' },
  },
  'SOKBO-C26': {
    ko: { what: '{setting}에는 시간대 이름을 적어야 합니다.', remedy: 'Asia/Seoul처럼 적으세요.' },
    en: { what: '{setting} takes the name of a time zone.', remedy: 'Write it as in Asia/Seoul.' },
  },
  'SOKBO-C27': {
    ko: { what: '{setting}에는 정해진 값 하나를 적어야 합니다.', remedy: '{choices} 가운데 하나를 적으세요.' },
    en: { what: '{setting} takes one of a few values.', remedy: 'Write one of {choices}.' },
  },
  'SOKBO-C28': {
    ko: { what: '{setting}에는 목록을 적어야 합니다.', remedy: '한 줄에 하나씩 빼기 기호와 빈칸(- ) 뒤에 적으세요.' },
    en: { what: '{setting} takes a list.', remedy: 'Write one item a line, after a hyphen and a space.' },
  },
  'SOKBO-C29': {
    ko: { what: '{setting}에는 이름과 값의 묶음을 적어야 합니다.', remedy: "'이름: 값'을 한 줄에 하나씩, 앞에 빈칸을 두고 적으세요." },
    en: { what: '{setting} takes names with values.', remedy: "Write one indented 'name: value' a line." },
  },
  'SOKBO-C30': {
    ko: { what: '{setting}에는 날짜를 적어야 합니다.', remedy: '2026-11-22처럼 적으세요.' },
    en: { what: '{setting} takes a day.', remedy: 'Write it as in 2026-11-22.' },
  },
  'SOKBO-C31': {
    ko: { what: '{setting}에는 woff2 글꼴 파일을 적어야 합니다.', remedy: 'assets/에 woff2 파일을 넣고 /assets/fonts/이름.woff2처럼 적으세요.' },
    en: { what: '{setting} takes a font file in the format woff2.', remedy: 'Put a woff2 file into assets/ and write its path, such as /assets/fonts/name.woff2.' },
  },
  'SOKBO-C32': {
    ko: { what: '{setting}에는 도메인을 적어야 합니다.', remedy: 'https://나 경로, * 없이 shop.example처럼 적으세요. 그 아래 도메인도 함께 셉니다.' },
    en: { what: '{setting} takes a domain.', remedy: 'Write it as in shop.example, without https://, a path or a *. Its subdomains count, too.' },
  },
  'SOKBO-C33': {
    ko: { what: '{setting}의 주소에 검색어가 들어갈 자리가 없습니다.', remedy: 'https://search.example/?q={query}처럼 매개변수 하나의 값을 {query}로만 적으세요.' },
    en: { what: 'The address in {setting} has no place for the words that a reader searches for.', remedy: 'Let the whole value of one parameter be {query}, as in https://search.example/?q={query}.' },
  },
  'SOKBO-C34': {
    ko: { what: '{setting}에 적은 날은 달력에 없습니다.', remedy: '월과 일을 확인하고 고치세요.' },
    en: { what: 'The day in {setting} is not in the calendar.', remedy: 'Check the month and the day.' },
  },
} as const satisfies ProblemGroup;

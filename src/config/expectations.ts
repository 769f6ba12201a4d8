/** What a setting could have been, in words that stand in a problem's message. */
import type * as z from 'zod';

/** By the kind of fault that `fields.ts` leaves as an issue's message. Both languages: editors read either. */
const EXPECTATIONS: Readonly<Record<string, string>> = {
  text: '글자를 적습니다 (text).',
  flag: 'true 또는 false (true or false).',
  number: '정해진 범위의 정수 (a whole number within bounds).',
  color: "'#a5281b'처럼 여섯 자리 색 (a six-digit colour such as '#a5281b').",
  url: 'https://로 시작하는 주소 (an address that begins with https://).',
  path: '/로 시작하는 사이트 안의 경로 (a path of the site that begins with /).',
  zone: 'Asia/Seoul 같은 시간대 이름 (a time zone name such as Asia/Seoul).',
  list: '목록 (a list).',
  map: '이름과 값의 묶음 (names with values).',
  day: '2026-11-22 같은 날짜 (a day such as 2026-11-22).',
};

export function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  return EXPECTATIONS[issue.message] ?? issue.message;
}

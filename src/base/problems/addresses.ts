/** Problems of addresses: two pages that want one place. */
import type { ProblemGroup } from './entry.ts';

export const addressProblems = {
  'SOKBO-A01': {
    ko: { what: '기사 주소 {url}을(를) 다른 파일({other})도 씁니다.', remedy: '두 기사 가운데 하나의 slug나 permalink, 파일 이름을 바꾸세요.' },
    en: { what: 'The address {url} is also used by {other}.', remedy: 'Change the slug, permalink or file name of one of the two.' },
  },
  'SOKBO-A02': {
    ko: { what: '기사 주소 {url}은(는) 사이트가 쓰는 주소입니다({other}).', remedy: '이 기사의 slug나 permalink를 바꾸세요.' },
    en: { what: 'The address {url} belongs to the site itself ({other}).', remedy: 'Change the slug or permalink of this article.' },
  },
  'SOKBO-A03': {
    ko: { what: 'redirect_from의 {url}은(는) 이미 다른 페이지의 주소입니다({other}).', remedy: 'redirect_from에서 이 주소를 지우거나 다른 주소로 바꾸세요.' },
    en: { what: 'redirect_from names {url}, which is the address of another page ({other}).', remedy: 'Remove this address from redirect_from, or change it.' },
  },
} as const satisfies ProblemGroup;

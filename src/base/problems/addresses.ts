/** Problems of addresses: two files that want one place, and links to places that do not exist. */
import type { ProblemGroup } from './entry.ts';

export const addressProblems = {
  'SOKBO-A01': {
    ko: { what: '주소 {url}을(를) 다른 파일({other})도 씁니다.', remedy: '두 파일 가운데 하나의 slug나 permalink, 파일 이름을 바꾸세요.' },
    en: { what: 'The address {url} is also used by {other}.', remedy: 'Change the slug, permalink or file name of one of the two.' },
  },
  'SOKBO-A02': {
    ko: { what: '주소 {url}은(는) 사이트가 스스로 쓰는 자리입니다({other}).', remedy: '이 파일의 slug나 permalink를 바꾸세요.' },
    en: { what: 'The address {url} belongs to the site itself ({other}).', remedy: 'Change the slug or permalink of this file.' },
  },
  'SOKBO-A03': {
    ko: { what: 'redirect_from의 {url}은(는) 이미 다른 페이지의 주소입니다({other}).', remedy: 'redirect_from에서 이 주소를 지우거나 다른 주소로 바꾸세요.' },
    en: { what: 'redirect_from names {url}, which is the address of another page ({other}).', remedy: 'Remove this address from redirect_from, or change it.' },
  },
  'SOKBO-A04': {
    ko: {
      what: '주소 {url}은(는) {other}의 주소 {otherUrl}과(와) 함께 둘 수 없습니다. 한쪽은 파일, 다른 쪽은 같은 이름의 폴더가 되어야 합니다.',
      remedy: '두 파일 가운데 하나의 slug나 permalink, redirect_from을 바꾸세요. 주소는 /로 끝나는 것이 안전합니다.',
    },
    en: {
      what: 'The address {url} cannot stand beside {otherUrl} of {other}: one needs a file where the other needs a folder.',
      remedy: 'Change the slug, permalink or redirect_from of one of the two. Addresses that end in / are safest.',
    },
  },
  'SOKBO-A05': {
    ko: { what: '주요 뉴스로 고른 {url}에 기사가 없습니다.', remedy: '주소를 고치거나 지우세요. 지금은 건너뜁니다.' },
    en: { what: 'There is no article at {url}, which is picked as top news.', remedy: 'Correct or remove the address. It is left out for now.' },
  },
  'SOKBO-A11': {
    ko: { what: '{url}은(는) 사이트가 스스로 만드는 파일의 자리입니다.', remedy: '이 파일의 이름을 바꾸거나 지우세요.' },
    en: { what: 'The site itself makes the file at {url}.', remedy: 'Rename or remove this file.' },
  },
  'SOKBO-A12': {
    ko: { what: '{url}을(를) {other}도 씁니다. 대소문자와 한글 자모 결합만 다른 이름은 같은 이름으로 봅니다.', remedy: '두 파일 가운데 하나의 이름을 바꾸세요.' },
    en: { what: '{other} is also copied to {url}; names that differ only in case or Unicode form count as one.', remedy: 'Rename one of the two files.' },
  },
  'SOKBO-A13': {
    ko: { what: '{url}은(는) {other}과(와) 함께 둘 수 없습니다. 한쪽은 파일, 다른 쪽은 같은 이름의 폴더가 되어야 합니다.', remedy: '두 파일 가운데 하나의 이름을 바꾸세요.' },
    en: { what: 'A file at {url} cannot stand beside {other}: one needs a folder where the other is a file.', remedy: 'Rename one of the two files.' },
  },
} as const satisfies ProblemGroup;

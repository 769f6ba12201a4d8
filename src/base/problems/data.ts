/** Problems of the numbers that others supply: prices in `markets.yaml` and counts of readers in `views.csv`. */
import type { ProblemGroup } from './entry.ts';

export const dataProblems = {
  'SOKBO-D01': {
    ko: { what: '{setting}에는 값을 숫자로 적어야 합니다. 이 줄은 싣지 않습니다.', remedy: '48250이나 48,250.5처럼 적고, 원이나 $는 unit에 적으세요.' },
    en: { what: '{setting} takes a number, so this entry is left out.', remedy: 'Write it as in 48250 or 48,250.5, and the unit in unit.' },
  },
  'SOKBO-D02': {
    ko: { what: '{setting}에는 등락률을 적어야 합니다. 이 줄은 싣지 않습니다.', remedy: '+12.4%나 -0.8처럼 적으세요.' },
    en: { what: '{setting} takes a change in percent, so this entry is left out.', remedy: 'Write it as in +12.4% or -0.8.' },
  },
  'SOKBO-D03': {
    ko: { what: '{setting}에는 값을 읽은 때를 적어야 합니다. 이 묶음은 싣지 않습니다.', remedy: '2026-11-22 15:30처럼 적으세요.' },
    en: { what: '{setting} takes the time at which the values were read, so this group is left out.', remedy: 'Write it as in 2026-11-22 15:30.' },
  },
  'SOKBO-D04': {
    ko: { what: '{setting}에는 값이 쓸 만한 동안을 적어야 합니다. 이 묶음은 싣지 않습니다.', remedy: '20m(분), 12h(시간), 3d(일)처럼 적으세요.' },
    en: { what: '{setting} takes how long the values are good for, so this group is left out.', remedy: 'Write minutes, hours or days, as in 20m, 12h or 3d.' },
  },
  'SOKBO-D10': {
    ko: { what: 'views.csv에 {line} 줄이 없어서 많이 본 뉴스를 싣지 않습니다.', remedy: "파일 맨 위에 '# window: 최근 24시간'과 '# asOf: 2026-11-22 09:00'을 적으세요." },
    en: { what: 'views.csv does not say its {line}, so the most read articles are not shown.', remedy: "At the head of the file, write '# window: last 24 hours' and '# asOf: 2026-11-22 09:00'." },
  },
  'SOKBO-D11': {
    ko: { what: 'asOf의 {value:을/를} 때로 읽을 수 없어서 많이 본 뉴스를 싣지 않습니다.', remedy: '2026-11-22 09:00처럼 적으세요.' },
    en: { what: 'The asOf {value} is not a time, so the most read articles are not shown.', remedy: 'Write it as in 2026-11-22 09:00.' },
  },
  'SOKBO-D12': {
    ko: { what: 'views.csv에 url과 views 칸의 이름이 없어서 많이 본 뉴스를 싣지 않습니다.', remedy: "첫 줄에 'url,views'를 적으세요." },
    en: { what: 'views.csv does not name its columns url and views, so the most read articles are not shown.', remedy: "Write 'url,views' as the first row." },
  },
  'SOKBO-D13': {
    ko: { what: '조회 수 {value:을/를} 숫자로 읽을 수 없어서 이 줄을 세지 않습니다.', remedy: '0 이상의 정수를 적으세요.' },
    en: { what: 'The count {value} is not a number, so this row is not counted.', remedy: 'Write a whole number that is not negative.' },
  },
  'SOKBO-D14': {
    ko: { what: 'views.csv의 {url}에 해당하는 기사가 없습니다.', remedy: '기사 주소를 확인하세요. 지운 기사라면 이 줄도 지우세요.' },
    en: { what: 'views.csv names {url}, but there is no such article.', remedy: 'Check the address; if the article is gone, remove the row.' },
  },
} as const satisfies ProblemGroup;

/** Problems of a site's own theme folder: files and words that would change nothing. */
import type { ProblemGroup } from './entry.ts';

export const themeProblems = {
  'SOKBO-T01': {
    ko: { what: '테마에 이런 이름의 파일이 없어서 쓰이지 않습니다.', remedy: '파일 이름과 폴더를 확인하고, 쓰지 않는다면 지우세요.' },
    en: { what: 'The theme has no file of this name, so it has no effect.', remedy: 'Check its name and folder, or remove it.' },
  },
  'SOKBO-T02': {
    ko: { what: '테마에 이런 이름의 파일이 없습니다. {nearest:을/를} 바꾸려던 것입니까?', remedy: '파일 이름을 {nearest:으로/로} 고치세요.' },
    en: { what: 'The theme has no file of this name. Did you mean {nearest}?', remedy: 'Rename it to {nearest}.' },
  },
  'SOKBO-T03': {
    ko: { what: '{key:은/는} 테마에 없는 문구여서 쓰이지 않습니다.', remedy: '이름을 확인하고, 쓰지 않는다면 지우세요.' },
    en: { what: 'The theme has no text {key}, so it has no effect.', remedy: 'Check its name, or remove it.' },
  },
  'SOKBO-T04': {
    ko: { what: '{key:은/는} 테마에 없는 문구입니다. {nearest:을/를} 바꾸려던 것입니까?', remedy: '{key:을/를} {nearest:으로/로} 고치세요.' },
    en: { what: 'The theme has no text {key}. Did you mean {nearest}?', remedy: 'Change {key} to {nearest}.' },
  },
} as const satisfies ProblemGroup;

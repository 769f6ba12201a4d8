/** 명령이 쓰는 한국어 문장. */
import type { Words } from './words.ts';

export const korean: Words = {
  published: ({ articles, pages, seconds }) => `기사 ${articles}건, 페이지 ${pages}쪽을 발행했습니다(${seconds}초).`,
  files: ({ written, removed }) => `새로 쓰거나 바뀐 파일 ${written}개, 지운 파일 ${removed}개.`,
  unchanged: '바뀐 파일이 없습니다.',
  resumed: '앞선 빌드가 발행하다가 멈춰 있어, 그 발행부터 마저 끝냈습니다.',
  waiting: ({ drafts, future }) => `발행하지 않은 기사: 초안 ${drafts}건, 예약 ${future}건.`,
  why: { draft: '초안', future: '예약' },
  held: (count) => `문제가 있어 빼고 발행한 파일 ${count}개:`,
  takenDown: (count) => `그 가운데 사이트에 나가 있던 기사 ${count}건을 내렸습니다. 고쳐서 다시 발행하면 같은 주소로 돌아옵니다:`,
  stillLive: (count) => `이 가운데 기사 ${count}건은 지금 사이트에 나가 있습니다(앞서 발행한 내용 그대로). --hold-invalid로 발행하면 고칠 때까지 내려갑니다:`,
  problems: ({ errors, warnings }) => `고칠 곳 ${errors}개, 살펴볼 곳 ${warnings}개.`,
  warnings: (count) => `살펴볼 곳 ${count}개.`,
  severity: { error: '고칠 곳', warning: '살펴볼 곳' },
  notPublished: '발행하지 않았습니다. 사이트는 그대로입니다.',
  holdHint: '문제가 있는 기사만 빼고 발행하려면 --hold-invalid를 붙이세요.',
  lookAt: (file) => `첫 화면은 ${file}입니다. 브라우저로 보려면 npm run serve를 실행하세요.`,
  foreignFolder: (directory) => `${directory} 폴더에 Sokbo가 만들지 않은 파일이 있어 쓰지 않았습니다. --out으로 빈 폴더를 지정하거나 이 폴더를 비우세요.`,
  overlappingFolder: (directory, other) => `출력 폴더 ${directory}가 ${other}와 겹칩니다. --out으로 다른 폴더를 지정하세요.`,
  missingFolder: (directory) => `${directory} 폴더가 없습니다. 경로를 확인하세요.`,
  locked: ({ pid, host, since, lock }) =>
    `다른 빌드가 이 폴더에 발행하고 있어(${host}의 프로세스 ${pid}, ${since}부터) 아무것도 하지 않았습니다. 끝난 뒤 다시 실행하세요. 이미 끝난 것이 확실하면 ${lock} 폴더를 지우세요.`,
  outputFaults: {
    'disk-full': (place) => `디스크가 가득 찼습니다(${place}). 공간을 비우고 다시 실행하세요.`,
    'read-only': (place) => `${place}: 쓸 수 없는(읽기 전용) 파일 시스템입니다.`,
    forbidden: (place) => `${place}: 쓸 권한이 없습니다. 출력 폴더와 그 바로 위 폴더에 모두 쓸 수 있어야 합니다.`,
    'other-file-system': (place) => `${place}: 새 판을 준비하는 바로 옆 폴더와 파일 시스템이 다릅니다. --out으로 그 안의 폴더를 지정하세요.`,
    'symbolic-link': (place) => `출력 폴더 안의 ${place}: 심볼릭 링크여서 그 너머에는 쓰지 않습니다. 링크를 지우고 다시 실행하세요.`,
  },
  publishInterrupted: (cause) => `발행이 도중에 멈췄습니다. 페이지는 모두 온전하지만 일부만 새 판이며, 다음 빌드가 나머지를 발행합니다. ${cause}`,
  unkept: (what) => `사이트는 발행했습니다. 다만 다음 빌드를 빠르게 할 기록(.sokbo/)을 남기지 못해, 다음 빌드가 더 오래 걸릴 수 있습니다. 원인: ${what}`,
  machineFailed: (what) => `발행하지 못했습니다. 사이트는 그대로입니다. 원인: ${what}`,
  themeFailed: (what) => `테마에 오류가 있어 발행하지 못했습니다. 사이트는 그대로입니다.\n${what}`,
  commandFailed: (what) => `명령을 마치지 못했습니다. 원인: ${what}`,
};

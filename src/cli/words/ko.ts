/** 명령이 쓰는 한국어 문장. */
import type { Words } from './words.ts';

export const korean: Words = {
  progress: '페이지 만드는 중',
  published: ({ articles, pages, seconds }) => `기사 ${articles}건, 페이지 ${pages}쪽을 발행했습니다(${seconds}초).`,
  files: ({ written, removed }) => `새로 쓰거나 바뀐 파일 ${written}개, 지운 파일 ${removed}개.`,
  unchanged: '바뀐 파일이 없습니다.',
  waiting: ({ drafts, future }) => `발행하지 않은 기사: 초안 ${drafts}건, 예약 ${future}건.`,
  held: (count) => `문제가 있어 빼고 발행한 파일 ${count}개:`,
  problems: ({ errors, warnings }) => `고칠 곳 ${errors}개, 살펴볼 곳 ${warnings}개.`,
  warnings: (count) => `살펴볼 곳 ${count}개.`,
  notPublished: '발행하지 않았습니다. 사이트는 그대로입니다.',
  holdHint: '문제가 있는 기사만 빼고 발행하려면 --hold-invalid를 붙이세요.',
  lookAt: (file) => `여기에서 볼 수 있습니다: ${file}`,
  foreignFolder: (directory) => `${directory} 폴더에 Sokbo가 만들지 않은 파일이 있어 쓰지 않았습니다. --out으로 빈 폴더를 지정하거나 이 폴더를 비우세요.`,
  overlappingFolder: (directory, other) => `출력 폴더 ${directory}가 ${other}와 겹칩니다. --out으로 다른 폴더를 지정하세요.`,
  missingFolder: (directory) => `${directory} 폴더가 없습니다. 경로를 확인하세요.`,
  machineFailed: (what) => `발행하지 못했습니다. 사이트는 그대로입니다. 원인: ${what}`,
  themeFailed: (what) => `테마에 오류가 있어 발행하지 못했습니다. 사이트는 그대로입니다.\n${what}`,
};

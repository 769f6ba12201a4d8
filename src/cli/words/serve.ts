/** What `sokbo serve` says, in each language of the tool. */
import type { Language } from '../../config/config.ts';

export interface ServeWords {
  /** `taken`: the port that was wished for and is not free. */
  readonly serving: (url: string, taken: string | undefined) => string;
  readonly howToStop: string;
  readonly first: (counts: { readonly articles: string; readonly pages: string; readonly seconds: string }) => string;
  readonly changed: (counts: { readonly pages: string; readonly files: string; readonly seconds: string }) => string;
  readonly unchanged: string;
  readonly kept: string;
  readonly stillProblems: (counts: { readonly errors: string; readonly warnings: string }) => string;
  readonly mended: string;
  /** Articles that are not shown, and with which options they would be; `undefined`: there are none of these. */
  readonly hidden: (counts: { readonly drafts: string | undefined; readonly future: string | undefined }) => string;
  readonly noPort: (first: string, last: string) => string;
  readonly alreadyServed: (holder: { readonly pid: string; readonly host: string; readonly lock: string }) => string;
  readonly failed: (reason: string) => string;
  readonly notOpened: (command: string) => string;
  readonly stopped: string;
}

export function serveWordsIn(language: Language): ServeWords {
  return language === 'en' ? english : korean;
}

const korean: ServeWords = {
  serving: (url, taken) => `${taken === undefined ? '' : `${taken}번 포트는 다른 프로그램이 쓰고 있습니다. `}여기에서 봅니다: ${url}`,
  howToStop: '파일을 저장하면 열려 있는 페이지가 바뀝니다. 끝내려면 Ctrl+C를 누르세요.',
  first: ({ articles, pages, seconds }) => `기사 ${articles}건, 페이지 ${pages}쪽을 볼 수 있습니다(${seconds}초).`,
  changed: ({ pages, files, seconds }) => `페이지 ${pages}쪽을 다시 만들었습니다. 바뀐 파일 ${files}개(${seconds}초).`,
  unchanged: '바뀐 것이 없습니다.',
  kept: '고칠 때까지 사이트는 마지막으로 잘된 모습 그대로입니다.',
  stillProblems: ({ errors, warnings }) => `고칠 곳 ${errors}개, 살펴볼 곳 ${warnings}개가 그대로 있습니다.`,
  hidden: ({ drafts, future }) =>
    `보이지 않는 기사: ${listed([drafts && `초안 ${drafts}건(--drafts를 붙여 실행하면 보입니다)`, future && `예약 ${future}건(--future를 붙여 실행하면 보입니다)`])}`,
  mended: '고칠 곳이 모두 없어졌습니다.',
  noPort: (first, last) => `${first}번부터 ${last}번까지 쓸 수 있는 포트가 없습니다. --port로 다른 번호를 적으세요.`,
  alreadyServed: ({ pid, host, lock }) => `이 신문은 이미 미리 보고 있습니다(${host}의 프로세스 ${pid}). 그것을 끝내고 다시 실행하세요. 이미 끝난 것이 확실하면 ${lock} 폴더를 지우세요.`,
  failed: (reason) => `사이트를 만들지 못했습니다. 고쳐서 저장하면 다시 만듭니다. 원인: ${reason}`,
  notOpened: (command) => `브라우저를 열지 못했습니다(${command}). 위의 주소를 직접 여세요.`,
  stopped: '미리보기를 끝냈습니다.',
};

const english: ServeWords = {
  serving: (url, taken) => `${taken === undefined ? '' : `Port ${taken} is used by another program. `}The site is at ${url}`,
  howToStop: 'Save a file, and open pages change. Ctrl+C stops.',
  first: ({ articles, pages, seconds }) => `${articles} articles on ${pages} pages (${seconds} s).`,
  changed: ({ pages, files, seconds }) => `${pages} pages were made again, ${files} files changed (${seconds} s).`,
  unchanged: 'Nothing changed.',
  kept: 'Until it is mended, the site stays as it last was.',
  stillProblems: ({ errors, warnings }) => `Still ${errors} errors and ${warnings} warnings.`,
  hidden: ({ drafts, future }) => `Not shown: ${listed([drafts && `drafts: ${drafts} (--drafts shows them)`, future && `scheduled: ${future} (--future shows them)`])}`,
  mended: 'There are no more errors.',
  noPort: (first, last) => `No port from ${first} to ${last} can be used. Name another with --port.`,
  alreadyServed: ({ pid, host, lock }) => `This paper is being served already (process ${pid} on ${host}). Stop that one first. If it has certainly ended, remove the folder ${lock}.`,
  failed: (reason) => `The site could not be built. Mend and save it, and it is built again. Cause: ${reason}`,
  notOpened: (command) => `The browser could not be opened (${command}). Open the address above yourself.`,
  stopped: 'The preview has ended.',
};

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

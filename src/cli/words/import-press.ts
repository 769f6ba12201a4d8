/** What `sokbo import press` says, in each language of the tool. */
import type { Language } from '../../config/config.ts';
import type { ImportedDraft } from '../../importing/press/import-press.ts';

export interface ImportPressWords {
  readonly outcomes: Readonly<Record<ImportedDraft['outcome'], (file: string) => string>>;
  readonly summary: (draft: { title: string; source: string; paragraphs: string }) => string;
  readonly lacks: Readonly<Record<ImportedDraft['lacks'][number], string>>;
  readonly cutOff: string;
  /** Lines that are no part of the article, and lines that are in it already. */
  readonly leftOut: (count: string) => string;
  readonly repeated: (count: string) => string;
  readonly captions: (count: string) => string;
  readonly more: (count: string) => string;
  readonly nothing: (page: string) => string;
  readonly noFile: (file: string) => string;
  readonly editorsDecision: string;
  readonly pasted: string;
}

export function importPressWordsIn(language: Language): ImportPressWords {
  return language === 'en' ? english : korean;
}

const korean: ImportPressWords = {
  outcomes: {
    written: (file) => `초안을 만들었습니다: ${file}`,
    known: (file) => `이미 가져온 글이어서 그대로 두었습니다: ${file}`,
    refused: (file) => `기사로 만들 수 없어 쓰지 않았습니다: ${file}`,
  },
  summary: ({ title, source, paragraphs }) => `  ${title} (출처 ${source}, 본문 ${paragraphs}단락)`,
  lacks: { title: '제목이 없어 첫 문장으로 대신했습니다.', date: '날짜가 없어 오늘로 적었습니다.', source: '출처를 찾지 못해 파일 이름을 적었습니다. --source로 적어 주세요.' },
  cutOff: '원문이 중간에서 끊겼습니다. 끊긴 자리에 메모를 남겼습니다.',
  leftOut: (count) => `기사가 아니어서 뺀 줄 ${count}개:`,
  repeated: (count) => `두 번 나와 한 번만 실은 줄 ${count}개:`,
  captions: (count) => `사진 설명 ${count}개를 captions에 적어 두었습니다. 사진을 넣을 때 image의 caption과 credit으로 옮기세요.`,
  more: (count) => `… 외 ${count}줄`,
  nothing: (page) => `${page}에서 기사를 찾지 못했습니다.`,
  noFile: (file) => `${file} 파일을 읽을 수 없습니다. 경로를 확인하세요.`,
  editorsDecision: '모두 초안(draft: true)이고 출처(source)를 적었습니다. 다른 곳의 글을 실을지는 편집자가 정하세요. 싣기로 했으면 draft 줄을 지웁니다.',
  pasted: '붙여 넣은 글',
};

const english: ImportPressWords = {
  outcomes: {
    written: (file) => `Created a draft: ${file}`,
    known: (file) => `Brought in before, and left as it is: ${file}`,
    refused: (file) => `No valid article, so it was not written: ${file}`,
  },
  summary: ({ title, source, paragraphs }) => `  ${title} (source ${source}, ${paragraphs} paragraphs)`,
  lacks: { title: 'There is no headline: the first sentence stands for it.', date: 'There is no date: it got that of today.', source: 'The source is not told: the name of the file stands for it. Give it with --source.' },
  cutOff: 'The source breaks off; a note marks the place.',
  leftOut: (count) => `${count} lines that are no part of the article were left out:`,
  repeated: (count) => `${count} lines that came twice were taken once:`,
  captions: (count) => `${count} captions are noted in captions: move them to caption and credit of image when you add the picture.`,
  more: (count) => `… and ${count} more`,
  nothing: (page) => `No article was found in ${page}.`,
  noFile: (file) => `${file} cannot be read. Check the path.`,
  editorsDecision: 'All are drafts (draft: true) and name their source. Whether to publish the words of others is for an editor to decide; to do so, remove the line draft.',
  pasted: 'pasted text',
};

/** Problems of files as such: where they are, how they are encoded, how large they are. */
import type { ProblemGroup } from './entry.ts';

export const fileProblems = {
  'SOKBO-E01': {
    ko: { what: '파일이 비어 있습니다.', remedy: '기사를 적거나 파일을 지우세요.' },
    en: { what: 'The file is empty.', remedy: 'Write the article, or delete the file.' },
  },
  'SOKBO-E02': {
    ko: { what: '글자 인코딩이 UTF-8이 아닙니다. {encoding:으로/로} 저장된 것으로 보입니다.', remedy: "편집기에서 '다른 이름으로 저장'을 고르고 인코딩을 UTF-8로 바꾸어 저장하세요." },
    en: { what: 'The file is not UTF-8. It seems to be {encoding}.', remedy: 'Save the file again as UTF-8 ("Save as", then "Encoding").' },
  },
  'SOKBO-E03': {
    ko: { what: 'UTF-8로 읽을 수 없는 글자가 있습니다.', remedy: '이 자리의 깨진 글자를 지우고 다시 적은 뒤 UTF-8로 저장하세요.' },
    en: { what: 'There is a character that is not valid UTF-8.', remedy: 'Delete the broken character here, type it again and save the file as UTF-8.' },
  },
  'SOKBO-E04': {
    ko: { what: '글에 들어갈 수 없는 널 문자(NUL)가 있습니다. 글 파일이 아니거나 망가진 파일입니다.', remedy: '올바른 파일인지 확인하고, 글이라면 이 자리의 보이지 않는 글자를 지우세요.' },
    en: { what: 'There is a NUL character, which no text holds. The file is damaged or no text.', remedy: 'Check that it is the right file; if it is, delete the invisible character here.' },
  },
  'SOKBO-E05': {
    ko: { what: '파일이 너무 큽니다({size}MB). 기사 파일은 1MB까지 쓸 수 있습니다.', remedy: '그림을 글 안에 붙여 넣었다면 그림 파일로 옮기고, 긴 글은 나누세요.' },
    en: { what: 'The file is too large ({size} MB). An article may have 1 MB.', remedy: 'Move pictures that are pasted into the text to files of their own, or split the article.' },
  },
  'SOKBO-E06': {
    ko: { what: '다른 곳을 가리키는 링크(심볼릭 링크)라서 읽지 않았습니다.', remedy: '링크 대신 파일이나 폴더를 그대로 두세요.' },
    en: { what: 'This is a symbolic link, so it was not read.', remedy: 'Put the file or folder itself here.' },
  },
  'SOKBO-E07': {
    ko: { what: '같은 이름의 파일이 또 있습니다({other}). 글자를 저장한 방식(NFC, NFD)만 다릅니다.', remedy: '둘 가운데 하나의 이름을 바꾸거나 지우세요.' },
    en: { what: 'Another file ({other}) has the same name in another Unicode form.', remedy: 'Rename or delete one of the two.' },
  },
  'SOKBO-E08': {
    ko: { what: '이름이 밑줄(_)로 시작해서 기사로 읽지 않았습니다.', remedy: '기사라면 이름 앞의 밑줄을 지우세요.' },
    en: { what: 'The name begins with an underscore, so it was not read.', remedy: 'If it is an article, remove the underscore from its name.' },
  },
  'SOKBO-E09': {
    ko: { what: '이름이 {ending:으로/로} 끝나서 기사로 읽지 않았습니다.', remedy: '기사라면 이름의 끝을 .md로 바꾸세요.' },
    en: { what: 'The name ends in {ending}, so it was not read.', remedy: 'If it is an article, let its name end in .md.' },
  },
  'SOKBO-E10': {
    ko: { what: '파일을 읽을 수 없습니다({reason}).', remedy: '파일이 그 자리에 있는지, 읽을 권한이 있는지 확인하세요.' },
    en: { what: 'The file cannot be read ({reason}).', remedy: 'Check that it is there and that you may read it.' },
  },
  'SOKBO-E11': {
    ko: { what: '기사 폴더를 읽을 수 없습니다({reason}).', remedy: '폴더가 그 자리에 있는지 확인하세요.' },
    en: { what: 'The folder of articles cannot be read ({reason}).', remedy: 'Check that the folder is there.' },
  },
  'SOKBO-E12': {
    ko: { what: '기사 폴더에 있지만 기사(.md)가 아니어서 발행하지 않았습니다.', remedy: '기사라면 Markdown(.md)으로 저장하고, 아니면 다른 폴더로 옮기세요.' },
    en: { what: 'This file lies among the articles, but is none (.md), so it was not published.', remedy: 'Save an article as Markdown (.md); move anything else elsewhere.' },
  },
  'SOKBO-E13': {
    ko: { what: 'content/의 이 자리에 있는 Markdown(.md)은 읽지 않아서 발행하지 않았습니다.', remedy: '기사는 content/articles/로, 페이지는 content/pages/로, 기자 소개는 content/authors/로 옮기세요. 아무것도 아니면 이름 앞에 _를 붙이세요.' },
    en: { what: 'Markdown (.md) in this place of content/ is not read, so it was not published.', remedy: 'Move an article to content/articles/, a page to content/pages/, an author to content/authors/. Let the name of anything else begin with _.' },
  },
} as const satisfies ProblemGroup;

/** What `sokbo import` says, in each language of the tool. Numbers arrive ready to be shown. */
import type { Language } from '../../config/config.ts';
import type { AsideReason, NoteKind } from '../../importing/jekyll/notes.ts';

export interface ImportWords {
  readonly noFolder: (directory: string) => string;
  readonly noJekyll: (directory: string) => string;
  readonly sameFolder: string;
  /** Headings of the table, in its order. */
  readonly counts: { readonly found: string; readonly read: string; readonly reachable: string; readonly mended: string; readonly aside: string };
  readonly outcomes: { readonly written: string; readonly updated: string; readonly unchanged: string; readonly edited: string; readonly deleted: string };
  readonly notes: Readonly<Record<NoteKind, string>>;
  readonly aside: Readonly<Record<AsideReason, string>>;
  readonly more: (count: string) => string;
  readonly missing: string;
  readonly complete: string;
  readonly incomplete: string;
  readonly next: (directory: string) => string;
}

export function importWordsIn(language: Language): ImportWords {
  return language === 'en' ? english : korean;
}

const korean: ImportWords = {
  noFolder: (directory) => `${directory} 폴더가 없습니다. 경로를 확인하세요.`,
  noJekyll: (directory) => `${directory} 폴더에는 지킬 사이트가 없습니다(_config.yml도 _posts도 없음). 경로를 확인하세요.`,
  sameFolder: '새 신문의 폴더가 가져올 사이트 안에 있습니다. --into로 다른 폴더를 지정하세요.',
  counts: { found: '지킬 사이트의 기사', read: '새 신문에서 읽힌 기사', reachable: '옛 주소로 열리는 기사', mended: '머리말을 고친 기사', aside: '가져오지 않은 파일' },
  outcomes: { written: '새로 쓴 파일', updated: '새로 고친 파일', unchanged: '그대로인 파일', edited: '여기에서 고쳐 손대지 않은 파일', deleted: '여기에서 지워 다시 쓰지 않은 파일' },
  notes: {
    mended: '머리말을 고쳐서 가져왔습니다',
    unreadable: '머리말을 읽을 수 없어 그대로 가져왔습니다. 고쳐야 발행됩니다',
    liquid: 'Liquid를 쓴 그대로 두었습니다. 글로 바꾸거나 지우세요',
    kramdown: 'kramdown의 표시에 맞는 것이 없습니다. 확인하세요',
    address: '주소가 겹쳐 다른 주소를 받았습니다',
    field: '여기에서는 쓰지 않는 항목입니다',
    aside: '가져오지 않았습니다',
    service: '다른 서비스의 설정입니다. 필요하면 새로 연결하세요',
    problem: '고쳐야 할 문제가 있습니다',
  },
  aside: {
    layout: '목록을 보여 주는 틀입니다. 목록은 새 신문이 스스로 만듭니다',
    Liquid: 'Liquid로 내용을 만드는 파일입니다. 새 신문에 같은 것이 없으면 직접 만드세요',
    Sokbo: '새 신문이 스스로 만드는 파일입니다',
    date: '이름에도 머리말에도 날짜가 없어 지킬도 내지 않는 글입니다',
    'front matter': '머리말을 읽을 수 없는 페이지입니다',
    _data: '쓸 수 없는 형식의 자료입니다',
    top: '새 신문에서 data/top은 오늘의 주요 뉴스입니다. 필요하면 다른 이름으로 옮기세요',
    unknown: '무엇인지 알 수 없습니다',
  },
  more: (count) => `… 외 ${count}건 (--json으로 모두 볼 수 있습니다)`,
  missing: '새 신문에서 읽히지 않은 기사:',
  complete: '다시 세어 보았습니다. 빠진 기사가 없습니다.',
  incomplete: '다시 세어 보니 빠지거나 주소가 달라진 기사가 있습니다.',
  next: (directory) => `다음: npm run check -- --site ${directory}, 그다음 npm run build -- --site ${directory}`,
};

const english: ImportWords = {
  noFolder: (directory) => `There is no folder ${directory}. Check the path.`,
  noJekyll: (directory) => `${directory} holds no Jekyll site: neither _config.yml nor _posts. Check the path.`,
  sameFolder: 'The new paper would lie inside the site that is to be moved. Name another with --into.',
  counts: { found: 'Articles of the Jekyll site', read: 'Articles that the new paper reads', reachable: 'Articles at their old address', mended: 'Articles with mended front matter', aside: 'Files left behind' },
  outcomes: { written: 'Files written', updated: 'Files brought up to date', unchanged: 'Files unchanged', edited: 'Files edited here and left alone', deleted: 'Files deleted here and not written again' },
  notes: {
    mended: 'Front matter was mended',
    unreadable: 'Front matter cannot be read; taken over as it is, and to be mended before it is published',
    liquid: 'Liquid was left as it stands; put text in its place',
    kramdown: 'Marks of kramdown that have no like here',
    address: 'The address was taken, so the article got another',
    field: 'Fields that do nothing here',
    aside: 'Left behind',
    service: 'Settings of other services; bind them anew if you need them',
    problem: 'Problems to be mended',
  },
  aside: {
    layout: 'shows a list, which the new paper makes itself',
    Liquid: 'Liquid makes what it says; make it anew if the new paper has nothing like it',
    Sokbo: 'the new paper makes such a file itself',
    date: 'has no date in its name or front matter, so that Jekyll does not publish it either',
    'front matter': 'its front matter cannot be read',
    _data: 'data in a form that cannot be used',
    top: 'data/top is the top news here; move it to another name if you need it',
    unknown: 'it is not known what this is',
  },
  more: (count) => `… and ${count} more (--json shows all)`,
  missing: 'Articles that the new paper cannot read:',
  complete: 'Counted again: no article is missing.',
  incomplete: 'Counted again: some articles are missing or have another address.',
  next: (directory) => `Next: npm run check -- --site ${directory}, then npm run build -- --site ${directory}`,
};

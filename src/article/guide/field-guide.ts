/**
 * What every field of front matter is for, in the words of the desk, with examples: what editors' programs show beside
 * a field. What a field accepts is the schema's to say, and that the two agree is tested.
 */
import type { Fields } from '../schema.ts';

/** How a field is filled in, as far as a form or a completion list needs to know. */
export type FieldKind = 'text' | 'paragraph' | 'moment' | 'flag' | 'sections' | 'names' | 'people' | 'picture' | 'address' | 'addresses' | 'corrections' | 'choice' | 'sponsor';

export interface FieldGuide {
  readonly kind: FieldKind;
  /** Label of a form. */
  readonly label: string;
  readonly description: string;
  /** Values as they are written in YAML. */
  readonly examples: readonly unknown[];
  /** Of a `choice`. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** The field of the same meaning that new articles use. */
  readonly insteadOf?: keyof Fields;
}

const PICTURE = { src: '/assets/pictures/harbour-crane.svg', alt: '컨테이너선 옆에 선 항만 크레인', caption: '지난 20일 해솔항 3부두.', credit: '해솔일보' };

/** In the order in which a form asks for them. */
export const FIELD_GUIDE: Readonly<Record<keyof Fields, FieldGuide>> = {
  title: { kind: 'text', label: '제목', description: '기사 제목. 꼭 있어야 합니다.', examples: ['[단독] 해솔항 4부두, 내년 3월 착공'] },
  date: { kind: 'moment', label: '낸 때', description: '기사를 낸 때. 앞날이면 그때까지 내지 않습니다(예약). 파일 이름에 날짜가 있으면 없어도 됩니다.', examples: ['2026-11-22 09:00', '2026-11-22'] },
  draft: { kind: 'flag', label: '초안', description: '켜면(true) 내지 않습니다. 다 쓴 뒤 끄거나 이 줄을 지웁니다.', examples: [true] },
  categories: { kind: 'sections', label: '섹션', description: '섹션 이름. 여럿이면 첫째가 기사의 섹션입니다.', examples: [['경제', '사회'], '경제'] },
  author: { kind: 'people', label: '기자', description: 'content/authors/의 파일 이름(id)이나 이름. 여럿이면 목록으로 적습니다.', examples: ['kim-seoyeon', '김서연', { name: '김서연', email: 'kim@haesol.example' }] },
  excerpt: { kind: 'text', label: '요약', description: '목록과 검색 결과에 보일 한두 문장. 없으면 본문 첫머리로 만듭니다.', examples: ['해솔항 4부두가 내년 3월 착공한다.'] },
  feature_text: { kind: 'paragraph', label: '부제', description: '제목 아래에 놓는 부제. Markdown을 쓸 수 있습니다.', examples: ['물동량 **두 배**를 내다본다'] },
  image: { kind: 'picture', label: '대표 그림', description: '목록과 기사 머리에 보일 그림. 경로 하나나, src와 alt(그림에 보이는 것), caption, credit을 적습니다.', examples: [PICTURE, PICTURE.src] },
  feature_image: { kind: 'picture', label: '부제의 그림', description: '제목 아래 부제와 함께 놓는 그림.', examples: [PICTURE.src] },
  tags: { kind: 'names', label: '태그', description: '태그 목록. #은 붙이지 않아도 됩니다.', examples: [['해솔항', '예산'], '해솔항, 예산'] },
  series: { kind: 'text', label: '연재', description: '연재 이름. 같은 이름의 기사가 한 연재로 묶입니다.', examples: ['항구의 내일'] },
  source: { kind: 'text', label: '출처', description: '보도자료나 다른 매체에서 온 글이면 그 이름이나 주소.', examples: ['해솔시청 보도자료'] },
  breaking: { kind: 'flag', label: '속보', description: '켜면(true) 속보로 표시합니다.', examples: [true] },
  lead: { kind: 'flag', label: '1면 머리', description: '켜면(true) 1면 머리기사로 올립니다.', examples: [true] },
  pin: { kind: 'flag', label: '고정', description: '켜면(true) 목록 위에 고정합니다.', examples: [true] },
  updated: { kind: 'moment', label: '고친 때', description: '내용을 고친 때. date보다 늦어야 합니다.', examples: ['2026-11-22 18:30'] },
  corrections: { kind: 'corrections', label: '정정', description: '바로잡은 때와 내용의 목록. 기사와 정정 모음에 실립니다.', examples: [[{ date: '2026-11-22 10:00', text: '예산을 ‘30억 원’으로 썼으나 ‘32억 원’이 맞습니다.' }]] },
  ai: {
    kind: 'choice',
    label: 'AI 이용',
    description: '인공지능을 썼는지. 독자에게 표시합니다.',
    examples: ['assisted'],
    choices: [
      { value: 'none', label: '쓰지 않음' },
      { value: 'assisted', label: '도움을 받음' },
      { value: 'generated', label: 'AI가 씀' },
    ],
  },
  sponsored: { kind: 'sponsor', label: '광고주', description: '광고나 협찬이면 광고주 이름이나 true. 독자에게 표시합니다.', examples: ['해솔관광재단', true] },
  permalink: { kind: 'address', label: '주소', description: '기사 주소를 직접 정합니다. 사이트 이름을 뺀 /로 시작하는 경로입니다.', examples: ['/2026/harbour/'] },
  slug: { kind: 'text', label: '주소의 끝', description: '주소의 마지막 부분만 정합니다.', examples: ['항만-예산'] },
  redirect_from: { kind: 'addresses', label: '옛 주소', description: '이 기사로 옮겨 올 옛 주소.', examples: [['/old/123.html'], '/old/123.html'] },
  lang: { kind: 'text', label: '언어', description: '사이트와 다른 언어로 쓴 기사의 언어 표시.', examples: ['en'] },
  noindex: { kind: 'flag', label: '검색 제외', description: '켜면(true) 검색 엔진에 내지 않습니다.', examples: [true] },
  comments: { kind: 'flag', label: '댓글', description: '끄면(false) 댓글을 받지 않습니다.', examples: [false] },
  published: { kind: 'flag', label: '발행', description: '끄면(false) 내지 않습니다. draft: true와 같습니다.', examples: [false], insteadOf: 'draft' },
  category: { kind: 'sections', label: '섹션', description: 'categories와 같습니다.', examples: ['경제'], insteadOf: 'categories' },
  tag: { kind: 'names', label: '태그', description: 'tags와 같습니다.', examples: ['해솔항'], insteadOf: 'tags' },
  authors: { kind: 'people', label: '기자', description: 'author와 같습니다. 쉼표로 나누어 적을 수 있습니다.', examples: [['kim-seoyeon', '이강']], insteadOf: 'author' },
  language: { kind: 'text', label: '언어', description: 'lang과 같습니다.', examples: ['en'], insteadOf: 'lang' },
};

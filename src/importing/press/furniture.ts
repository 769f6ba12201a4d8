/**
 * Page furniture: what stands on a page beside the article. Each rule is a whole line's look, so that a sentence is
 * never taken for a button.
 */
import type { LeftOut } from './article.ts';

/** Why a line is no part of the article; `undefined`: it may be. */
export function furnitureKind(line: string): LeftOut['why'] | undefined {
  if (isCopyright(line)) return 'copyright';
  if (CONTACT.test(line) && line.length < 120 && !/[다요]\.$/u.test(line)) return 'contact';
  return isFurniture(line) ? 'furniture' : undefined;
}

/** A heading below which other articles, prices or comments are listed. */
export function opensFurniture(line: string): boolean {
  return line.length <= 40 && HEADS.test(line.replace(/^[\s■▶◆●•·[<【#-]+|[\s\]>】:>›+]+$/gu, ''));
}

/** The paper that a line of copyright names: `<저작권자 ⓒ 해솔일보, 무단 전재 금지>`. */
export function paperInCopyright(line: string): string | undefined {
  const match = /(?:저작권자|copyright|ⓒ|©|\(c\))\s*(?:ⓒ|©|\(c\))?\s*(?:\d{4}\s*)?[‘'"“]?(?<paper>[가-힣A-Za-z\d][가-힣A-Za-z\d ]{1,20}?)[’'"”]?\s*(?:[,.|(]|(?:\s*[-–]?\s*)(?:무단|all rights|www\.|https?:)|&|$)/iu.exec(line);
  const paper = match?.groups?.['paper']?.trim();
  return paper === undefined || /^(?:저작권자|copyright|by|all)$/iu.test(paper) ? undefined : paper;
}

function isCopyright(line: string): boolean {
  if (line.length > 160) return false;
  return /무단\s*(?:전재|복제|배포|사용)|재배포\s*(?:금지|를)|저작권자|^[\s[<(【「]*(?:copyrights?|[ⓒ©]|\(c\))|all rights reserved|AI\s*학습\s*(?:및\s*활용\s*)?금지/iu.test(line);
}

const CONTACT = /^(?:[■□▶*※-]\s*)?(?:담당\s*부서|담당자|담당과|책임자|문의(?:처)?|연락처|홍보\s*담당|보도자료\s*문의|웹\s*?사이트|홈페이지|배포\s*일시|media contact|press contact|contacts?)\s*(?:\s*[:=|ㅣ<]|\s+\S|$)/iu;

function isFurniture(line: string): boolean {
  return line.replace(/[^\p{L}\p{N}]/gu, '') === '' || WORDS.test(line.replace(/^[\s•·\-|▶▷>#+]+|[\s|<>▼▲∨∧+]+$/gu, '')) || LINES.some((pattern) => pattern.test(line));
}

/** Labels of buttons and boxes, alone on their lines. */
const WORDS = new RegExp(
  `^(?:${[
    '(?:글자|글씨|텍스트|폰트)\\s*(?:크기)?\\s*(?:설정|조절|변경(?:하기)?|크게|작게|키우기|줄이기|확대|축소)?(?:\\s*하기)?',
    '(?:가장\\s*|매우\\s*|아주\\s*|조금\\s*)?(?:작게|크게|보통|기본|작은|큰|중간)(?:\\s*글씨|\\s*글자)?',
    '가\\s*가',
    '기사\\s*(?:스크랩|저장|공유|듣기|인쇄|프린트|원문|제보|추천|보내기|목록|읽어주기|본문\\s*읽기)(?:하기)?|기사원문',
    '(?:스크랩|공유|댓글|클린뷰|프린트|인쇄|출력|구독|북마크|저장|목록|이전|다음|더보기|전체보기|닫기|열기|펼치기|접기|메뉴|검색|로그인|회원가입|맨\\s*위로|위로|홈|신고|복사|확대보기|이미지\\s*확대|크게보기|추천|비추천|응원|이웃추가|본문\\s*(?:기타\\s*기능|바로가기|듣기)|요약봇?|자동요약|본문\\s*요약봇?|음성(?:으로)?\\s*듣기|텍스트\\s*음성\\s*변환\\s*서비스(?:\\s*사용하기)?|번역\\s*(?:설정|beta)?|다크\\s*모드|푸시\\s*알림)(?:하기)?\\s*\\d*',
    '(?:url|링크|주소)\\s*(?:복사|공유)(?:하기)?|(?:sns|소셜)\\s*(?:공유|보내기)(?:하기)?|(?:페이스북|트위터|카카오톡|카카오스토리|네이버\\s*(?:블로그|밴드|라인)?|밴드|라인|x|facebook|twitter|kakao(?:talk)?|instagram|email|이메일|메일|telegram|threads)(?:에|로|으로)?\\s*(?:공유|보내기|전송|퍼가기)?(?:하기)?',
    '(?:share|print|email|save|comments?|subscribe|follow us|advertisement|ad|read more|listen|font size|skip to content|sign in|most read|related(?: articles?)?)(?:\\s*\\d+)?',
    '(?:좋아요|화나요|슬퍼요|싫어요|훈훈해요|놀랐어요|감동이에요|기뻐요|웃겨요|응원해요|추가취재\\s*원해요|후속기사\\s*원해요|후속강추|쏠쏠정보|흥미진진|공감백배|분석탁월|공감해요|유익해요|공감|추천해요|궁금해요|최고예요|별로예요)\\s*[\\d,]*',
    '(?:조회(?:수)?|추천(?:수)?|댓글(?:수)?|공감(?:수)?|스크랩|읽음)\\s*[:|]?\\s*[\\d,]+(?:\\s*(?:회|명|건|개))?',
    '(?:광고|ad|sponsored|advertisement|이미지|사진|동영상|영상|본문|카테고리\\s*(?:없음|이동)?|기타|태그|출처|첨부(?:파일|\\s*이미지)?)(?:\\s*\\d+)?',
    '(?:이전|다음)\\s*(?:기사|글|뉴스)(?:\\s*보기)?(?:\\s*[:|].*)?|(?:윗|아랫)글.*',
    '(?:뉴스|속보)\\s*(?:홈|제보)|종합|홈\\s*[>›].*',
    '보도\\s*자료|보도참고자료|보도해명자료|press\\s*release|news\\s*release|for immediate release',
    '(?:오늘의\\s*)?(?:상승|하락|급등|급락)\\s*종목|장\\s*(?:종료|마감|중)|(?:코스피|코스닥|환율|비트코인)\\s*[\\d,.]+.*',
  ].join('|')})$`,
  'iu',
);

/** Whole lines that no article says. */
const LINES: readonly RegExp[] = [
  /^.{0,30}(?:채널|뉴스레터|유튜브|앱|카카오톡|네이버|텔레그램).{0,20}(?:구독|추가|다운로드|팔로우)(?:하기|하세요|해\s*주세요)?[!.]?$/u,
  /^(?:▶|☞|※|\[|◎|★).{0,60}(?:제보|바로\s*가기|구독|클릭|기사\s*더\s*보기|다운로드|이벤트|앱에서\s*보기).{0,40}$/u,
  /^(?:제보는|제보하기|카카오톡\s*[:：]|이메일\s*[:：]\s*\S+@|전화\s*[:：]?\s*[\d-]+$)/u,
  /^(?:홈|home|뉴스|전체)\s*(?:[>›»]|\/)\s*.{0,60}$/iu,
  /^[^.?!]{1,20}(?:\s*[>›»]\s*[^.?!]{1,20}){1,4}$/u,
  /^(?:이|해당)\s*(?:기사|뉴스|콘텐츠|글)(?:는|의|를).{0,50}(?:추천|제공|공유|저작권|원해요|분류|언론사|섹션).{0,30}$/u,
  /^언론사가?\s.{0,40}(?:분류|선정|제공).{0,30}$/u,
  /^[\d,.+\-%▲▼△▽\s원달러$€¥₩]+$/u,
  /^\d{1,2}[.-]\d{1,2}\s*(?:장\s*(?:종료|마감)|마감)$/u,
  /^\*?\s*\d+시간\s*(?:변동률|기준).*$/u,
  /^(?:사진|이미지)\s*(?:확대|크게\s*보기|원본\s*보기)$/u,
  /^\d+\s*\/\s*\d+$/u,
  /^이미지\s*확대보기.*$/u,
  /^기사\s*추천은/u,
  /브라우저에서만\s*(?:사용|이용)/u,
];

const HEADS = new RegExp(
  `^(?:${[
    '(?:많이\\s*본|주요|인기|최신|실시간|관련|추천|핫|이\\s*시각|오늘의|지금\\s*뜨는|당신이\\s*놓친|놓치면\\s*안\\s*될|함께\\s*(?:본|보면\\s*좋은)|이\\s*기사와\\s*함께|기자의?\\s*(?:다른|최신|추천)|에디터|베스트|랭킹|헤드라인|분야별|섹션별|전체|화제의|독자|포토|영상|동영상)\\s*(?:주요\\s*|많이\\s*본\\s*|인기\\s*|다른\\s*)?(?:뉴스|기사|글|포토|영상|클릭|이슈|랭킹|소식|콘텐츠|키워드|암호화폐\\s*시세|시세|급상승|추천|픽|pick|상승\\s*종목|tv)(?:\\s*(?:top|톱|best)?\\s*\\d*)?',
    '실시간\\s*(?:암호화폐\\s*)?시세',
    '많이\\s*본\\s*(?:뉴스|기사)?|관련\\s*(?:기사|뉴스|글|태그|종목)|헤드라인|주요\\s*뉴스|인기\\s*(?:기사|글)|최신\\s*(?:글|기사|뉴스|댓글)|추천\\s*(?:기사|뉴스|콘텐츠)',
    '.{1,8}의\\s*(?:다른|최신)\\s*(?:기사|글)(?:\\s*보기)?',
    "(?:'|‘|“|\")?.{1,15}(?:'|’|”|\")?\\s*(?:카테고리의\\s*다른\\s*글|관련\\s*글)",
    '댓글\\s*(?:쓰기|\\d+|작성|을\\s*남겨)?|의견\\s*쓰기|0개의\\s*댓글',
    'most\\s*(?:read|popular)|related\\s*(?:articles?|stories|news)|trending|recommended|top\\s*stories|more\\s*from\\s.*|you\\s*may\\s*also\\s*like',
  ].join('|')})$`,
  'iu',
);

/** Times as Korean and English pages print them: `입력 2024-09-04 12:00`, `수정2026.11.22. 오후 3:10`. */

export interface PageTimes {
  /** As the desk writes dates: `2026-11-22 09:00`. */
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

/** The times of a line, and what else stands on it; `undefined` for a line without a time. */
export function splitTimes(line: string): { readonly times: PageTimes; readonly rest: string } | undefined {
  const found = [...line.matchAll(STAMP)];
  if (found.length === 0) return undefined;
  const rest = line.replace(STAMP, ' ').replace(LABELS, ' ');
  const of = (isWanted: (label: string) => boolean): string | undefined =>
    found.map(({ groups }) => (isWanted(groups?.['label'] ?? '') ? writtenDate(groups) : undefined)).find((date) => date !== undefined);
  const times = { published: of((label) => !UPDATED.test(label)), updated: of((label) => UPDATED.test(label)) };
  return { times, rest: rest.replace(NOISE, '') === '' ? '' : rest.trim() };
}

/** The times of a line that holds nothing else; `undefined` for any other line. */
export function timesOfLine(line: string): PageTimes | undefined {
  const split = splitTimes(line);
  return split?.rest === '' ? split.times : undefined;
}

/** A date in any form that pages use, as the desk writes it; `undefined` when there is none. */
export function dateIn(text: string): string | undefined {
  const [match] = text.matchAll(STAMP);
  return writtenDate(match?.groups);
}

const LABEL = '(?<label>(?:최초\\s*|기사\\s*|최종\\s*)?(?:입력|등록|승인|작성|발행|게시|송고|보도|배포|수정|업데이트|갱신)(?:시간|일시|시점|일자|일|됨)?|published|posted|updated|modified|last modified)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_DAY = '(?<monthName>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+(?<englishDay>\\d{1,2}),?\\s+(?<englishYear>(?:19|20)\\d{2})';
const DAY = '(?<year>(?:19|20)\\d{2})\\s*[-./년]\\s*(?<month>\\d{1,2})\\s*[-./월]\\s*(?<day>\\d{1,2})\\s*(?:일|\\.(?=\\s|\\(|$|[오\\d]))?(?:\\s*\\([월화수목금토일]\\))?';
const TIME = '(?:[T,(\\s]*(?<half>오전|오후|am|pm)?\\s*(?<hour>\\d{1,2})(?::|시\\s*)(?<minute>\\d{2})(?:분|:\\d{2}(?:\\.\\d+)?)?(?:\\s*(?:Z|[+-]\\d{2}:?\\d{2}|KST))?(?:\\s*(?<halfAfter>am|pm))?)?';
const STAMP = new RegExp(`${LABEL}\\s*[:=|]?\\s*(?:${DAY}|${ENGLISH_DAY})${TIME}`, 'giu');
const UPDATED = /수정|업데이트|갱신|updated|modified/iu;

/** Words and signs that stand beside a time and say nothing. */
const LABELS = /<[^<>]{0,24}(?:조간|석간|즉시|인터넷)[^<>]{0,12}>|(?:최초|기사|최종)?\s*(?:입력|등록|승인|작성|발행|게시|송고|보도|배포|수정|업데이트)(?:시간|일시|시점)?|지면\s*[A-Z]?\d+면?|[A-Z]\d+\s*면|\d+\s*면|즉시|조간|석간|이후|부터|댓글\s*\d*|조회수?\s*[\d,]*|KST|published|posted|updated/giu;
const NOISE = /[\s\d|·•,./:()[\]\-–—ㅣ~]+/gu;

function writtenDate(groups: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  if (groups === undefined) return undefined;
  const { hour, minute = '00', half, halfAfter, monthName } = groups;
  const { englishYear = '', englishDay = '', year = englishYear, day = englishDay } = groups;
  const month = groups['month'] ?? String(MONTHS.indexOf(monthName?.toLowerCase() ?? '') + 1);
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (hour === undefined) return date;
  const isAfternoon = /오후|pm/iu.test(half ?? halfAfter ?? '');
  const isMorning = /오전|am/iu.test(half ?? halfAfter ?? '');
  const hours = (Number(hour) % (isAfternoon || isMorning ? 12 : 24)) + (isAfternoon ? 12 : 0);
  return `${date} ${String(hours).padStart(2, '0')}:${minute}`;
}

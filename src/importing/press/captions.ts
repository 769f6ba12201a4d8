/** Captions of pictures with their credit, `▲중기부 현판. (사진제공=중소벤처기업부)`, told from lists that look alike. */

export interface FoundCaption {
  readonly text: string;
  readonly credit: string | undefined;
  /** What stands glued to its end and is no part of it. */
  readonly rest: string;
}

/** How Korean papers begin captions, and lists. */
const MARK = /^[▲△▴◀▶◁▷▼▽↑↓←→■]\s*/u;
const CREDIT_WORD = '(?:사진|자료|그래픽|일러스트|이미지|영상|캡처|출처|제공)';
const OPEN_CREDIT = new RegExp(`([([【<]|[/|ㅣ]\\s*)\\s*(?:${CREDIT_WORD}\\s*)+(?:출처)?\\s*[=:|ㅣ]\\s*`, 'u');
const BARE_CREDIT = new RegExp(`^(?:${CREDIT_WORD}\\s*)+[=:|]\\s*(?<credit>[^=]{2,30})$`, 'u');
const GIVER = /(?<=[.다]\s*[/([]?\s*)(?<credit>[가-힣A-Za-z\d·() ]{2,20}?)\s*(?:제공|자료사진|캡처)[)\]]?$/u;

/**
 * The caption at the beginning of a line; `undefined`: the line is none. `neighbours`: the lines before and after, by
 * which a list is told.
 */
export function captionOf(line: string, neighbours: readonly string[] = []): FoundCaption | undefined {
  const credited = creditIn(line);
  const isMarked = MARK.test(line);
  if (credited !== undefined && (isMarked || credited.rest === '')) return { ...credited, text: credited.text.replace(MARK, '').trim() };
  const giver = GIVER.exec(line);
  if (giver?.groups?.['credit'] !== undefined && line.length < 150) {
    const text = line.slice(0, giver.index).replace(MARK, '').replace(/[\s/([|]+$/u, '');
    return { text, credit: giver.groups['credit'].trim(), rest: '' };
  }
  const bare = BARE_CREDIT.exec(line);
  if (bare?.groups?.['credit'] !== undefined) return { text: '', credit: bare.groups['credit'].trim(), rest: '' };
  const isAlone = !neighbours.some((other) => MARK.test(other) && other[0] === line[0] && other !== line);
  return /^[▲▴◀▼]/u.test(line) && isAlone ? { text: line.replace(MARK, '').trim(), credit: undefined, rest: '' } : undefined;
}

/** `… (사진=(c) 연합뉴스)정부는 …`: the text before, the credit between its brackets, and what follows. */
function creditIn(line: string): FoundCaption | undefined {
  const match = OPEN_CREDIT.exec(line);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const end = /[([【<]/u.test(match[1] ?? '') ? closingBracket(line, start) : line.length;
  const credit = line.slice(start, end).replace(/^\((?:c|C)\)\s*|^[ⓒ©]\s*/u, '').trim();
  const rest = line.slice(end + 1).replace(/^[.\s]+/u, '');
  return credit === '' || credit.length > 40 ? undefined : { text: line.slice(0, match.index).trim(), credit, rest };
}

function closingBracket(line: string, from: number): number {
  let depth = 1;
  for (let index = from; index < line.length; index += 1) {
    if ('([【<'.includes(line[index] ?? '')) depth += 1;
    if (')]】>'.includes(line[index] ?? '')) depth -= 1;
    if (depth === 0) return index;
  }
  return line.length;
}

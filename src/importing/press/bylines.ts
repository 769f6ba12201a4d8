/** Who wrote it and where, as pages say it: on a line of its own, in front of the text, or behind it. */
import type { PressReporter } from './article.ts';

export interface Byline {
  readonly reporters: readonly PressReporter[];
  /** `광주`, `서울` */
  readonly dateline: string | undefined;
  /** The paper's name, where the byline gives it. */
  readonly source: string | undefined;
}

export interface TextWithByline {
  readonly text: string;
  readonly byline: Byline;
}

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const DESK = '(?:선임|수석|인턴|수습|객원|시민|학생|대|부|전문|의학전문|과학전문|영상|사진|편집|정치부|경제부|사회부|문화부|체육부|국제부|산업부)';
const ROLE = `(?:${DESK}\\s?)?(?:기자|특파원|논설위원|통신원|리포터|앵커|에디터|PD)`;
const NAMES = '[가-힣]{2,4}(?:\\s?[·,ㆍ/]\\s?[가-힣]{2,4}){0,4}';
/** With nothing but spaces between them, where signs stand on both sides. */
const SPACED_NAMES = '[가-힣]{2,4}(?:\\s?[·,ㆍ/\\s]\\s?[가-힣]{2,4}){0,4}';
const PLACE = '[가-힣A-Za-z]{2,8}(?:[·ㆍ,/][가-힣A-Za-z]{2,8})*';
const PAPER = '[가-힣A-Za-z\\d ]{2,16}?';

/** A line that is nothing but a byline: `광주=임동률 기자 exian@…`, `기자명 김바다`, `By Kim Bada`, an address of mail. */
export function bylineOfLine(line: string): Byline | undefined {
  const mail = MAIL.exec(line)?.[0];
  const text = line.replace(MAIL, ' ').replace(/\(\s*\)/gu, '').replace(/^[\s/[(【<|•·■●▶◆-]+|[\s\])】>|/.,-]+$/gu, '').trim();
  if (text === '') return mail === undefined ? undefined : byline([], mail);
  const match = LINE.exec(text) ?? NAMED.exec(text) ?? ENGLISH.exec(text);
  if (match?.groups !== undefined) {
    const { names = '', place, paper } = match.groups;
    return byline(namesIn(names), mail, place, paper);
  }
  return mail !== undefined && /^[가-힣]{2,4}$/u.test(text) ? byline([text], mail) : undefined;
}

const LINE = new RegExp(`^(?:(?:글|사진|취재|글[·/]사진)\\s*[=:|]?\\s*)?(?:(?<paper>${PAPER})\\s*[|/]\\s*)?(?:(?<place>${PLACE})\\s*[=|]\\s*)?(?<names>${NAMES})\\s*${ROLE}(?:\\s*(?:입니다|였습니다))?$`, 'u');
const NAMED = /^(?:기자명|글쓴이|작성자|기자|by)\s*[:|]?\s*(?<names>[가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4})*)(?:\s*기자)?$/iu;
const ENGLISH = /^by\s+(?<names>[A-Z][\p{L}'-]+(?:\s+[A-Z][\p{L}.'-]+){1,3})(?:\s*[,|].*)?$/iu;

/** `[일간환경연합 장민주 기자]정부가 …`, `(해솔=솔빛통신) 김바다 기자 = …`, `SEOUL, Nov. 22, 2026 /PRNewswire/ -- …` */
export function takeLeadingByline(text: string): TextWithByline | undefined {
  for (const pattern of LEADING) {
    const match = pattern.exec(text);
    if (match?.groups === undefined) continue;
    const { names = '', place, paper } = match.groups;
    return { text: text.slice(match[0].length).trim(), byline: byline(namesIn(names), MAIL.exec(match[0])?.[0], place, paper) };
  }
  return undefined;
}

const OPEN = '[\\[(【<〔]\\s*';
const CLOSE = '\\s*[\\])】>〕]';
const LEADING: readonly RegExp[] = [
  new RegExp(`^${OPEN}(?<place>${PLACE})\\s*=\\s*(?<paper>${PAPER})${CLOSE}\\s*(?<names>${SPACED_NAMES})\\s*${ROLE}\\s*[=ㅣ|]\\s*`, 'u'),
  new RegExp(`^${OPEN}(?<place>${PLACE})\\s*=\\s*(?<paper>${PAPER})${CLOSE}\\s*(?:=\\s*)?`, 'u'),
  new RegExp(`^${OPEN}(?<paper>${PAPER})(?:\\s*[=/|]\\s*|\\s+)(?<names>${NAMES})\\s*${ROLE}${CLOSE}\\s*(?:=\\s*)?`, 'u'),
  new RegExp(`^${OPEN}(?<names>${NAMES})\\s*${ROLE}${CLOSE}\\s*(?:=\\s*)?`, 'u'),
  new RegExp(`^(?<place>${PLACE})\\s*=\\s*(?<names>${SPACED_NAMES})\\s*${ROLE}\\s*[=ㅣ|]\\s*`, 'u'),
  /^(?<place>[A-Z][A-Za-z.' ]+(?:,\s*[A-Z][A-Za-z.' ]+)?),\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,\s+\d{4})?\s*(?:[/(](?<paper>[^/)]+)[/)])?\s*(?:--|—|–)\s*/u,
];

/** `… 밝혔다. 김바다 기자 sea@…`, `… 밝혔다. /해솔=김바다 기자` */
export function takeTrailingByline(text: string): TextWithByline | undefined {
  const match = TRAILING.exec(text);
  const tail = match?.[1];
  if (match === null || tail === undefined) return undefined;
  const found = bylineOfLine(tail);
  return found === undefined ? undefined : { text: text.slice(0, match.index + match[0].length - tail.length).trim(), byline: found };
}

const TRAILING = new RegExp(`[.?!"”)\\]]\\s*((?:[/[(<|]\\s*)?(?:(?:${PLACE})\\s*=\\s*)?(?:${NAMES}\\s*${ROLE}\\s*)?[\\])>]?\\s*(?:${MAIL.source})?[\\])>]?)$`, 'u');

/** Both, the first one first; no reporter twice. */
export function joinBylines(a: Byline, b: Byline): Byline {
  const names = new Set(a.reporters.map(({ name }) => name));
  const known = a.reporters.map((one) => ({ ...one, email: one.email ?? b.reporters.find(({ name }) => name === one.name)?.email }));
  const mailOnly = b.reporters.find(({ name }) => name === '')?.email;
  const others = b.reporters.filter(({ name }) => name !== '' && !names.has(name));
  const [first, ...rest] = [...known, ...others].filter(({ name }) => name !== '');
  const pending = mailOnly ?? a.reporters.find(({ name }) => name === '')?.email;
  const reporters = first === undefined ? (pending === undefined ? [] : [{ name: '', email: pending }]) : [{ ...first, email: first.email ?? pending }, ...rest];
  return { reporters, dateline: a.dateline ?? b.dateline, source: a.source ?? b.source };
}

export const NOBODY: Byline = { reporters: [], dateline: undefined, source: undefined };

/** A mail without a name waits, under an empty name, for the name that another line gives. */
function byline(names: readonly string[], mail: string | undefined, dateline?: string, source?: string): Byline {
  const reporters = names.length === 0 ? (mail === undefined ? [] : [{ name: '', email: mail }]) : names.map((name, index) => ({ name, email: index === 0 ? mail : undefined }));
  return { reporters, dateline: clean(dateline), source: clean(source) };
}

function namesIn(text: string): string[] {
  return (/[a-z]/iu.test(text) ? [text] : text.split(/[·,ㆍ/\s]+/u)).map((name) => name.trim()).filter((name) => name !== '');
}

function clean(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** Field names that were probably meant to be others: misspelt, in another case, or as other tools call them. */
import { closest, distance } from 'fastest-levenshtein';
import { foldName } from '../base/slug.ts';

/** The known field that an unknown one stands for; `undefined`: it is a field of the site's own. */
export function nearestField(key: string, known: readonly string[]): string | undefined {
  const plain = plainName(key);
  if (known.includes(plain)) return plain;
  const alias = ALIASES.get(plain);
  if (alias !== undefined) return alias;
  return OTHERS.has(plain) ? undefined : nearestSpelling(plain, known);
}

/** The known part of a field that an unknown one is a misspelling of: `captoin` of a picture. */
export function nearestPart(key: string, known: readonly string[]): string | undefined {
  const plain = plainName(key);
  return known.includes(plain) ? plain : nearestSpelling(plain, known);
}

function nearestSpelling(plain: string, known: readonly string[]): string | undefined {
  if (plain.length < 3) return undefined;
  const nearest = closest(plain, known);
  return distance(plain, nearest) <= (plain.length < 5 ? 1 : 2) ? nearest : undefined;
}

/** `featureText`, `Feature-Text` and `feature text` are `feature_text`. */
function plainName(key: string): string {
  return foldName(key.trim().replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')).replace(/[\s-]+/gu, '_');
}

/** What other tools, and Korean editors, call our fields. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ...namesOf('title', ['headline', '제목']),
  ...namesOf('date', ['published_at', 'publish_date', 'pubdate', '날짜', '작성일', '발행일']),
  ...namesOf('updated', ['modified', 'last_modified', 'last_modified_at', 'lastmod', 'updated_at', '수정일']),
  ...namesOf('categories', ['section', 'sections', '분류', '카테고리', '섹션']),
  ...namesOf('tags', ['keywords', 'hashtags', '태그', '키워드']),
  ...namesOf('author', ['writer', 'reporter', 'byline', '기자', '작성자', '글쓴이']),
  ...namesOf('excerpt', ['summary', 'description', 'abstract', '요약']),
  ...namesOf('feature_text', ['subtitle', 'subtitles', 'deck', '부제', '부제목']),
  ...namesOf('image', ['thumbnail', 'cover', 'photo', 'picture', '사진', '그림', '이미지']),
  ...namesOf('permalink', ['url', '주소']),
  ...namesOf('redirect_from', ['alias', 'aliases', 'redirects', 'redirect']),
  ...namesOf('pin', ['pinned', 'sticky']),
  ...namesOf('breaking', ['breaking_news', '속보']),
  ...namesOf('series', ['연재', '시리즈']),
  ...namesOf('source', ['출처']),
  ...namesOf('corrections', ['정정']),
  ...namesOf('sponsored', ['sponsor', 'advertorial', '광고']),
]);

/** Fields of other tools that merely look like ours. */
const OTHERS: ReadonlySet<string> = new Set(['head', 'data', 'link', 'late', 'read']);

function namesOf(field: string, names: readonly string[]): [string, string][] {
  return names.map((name) => [name, field]);
}

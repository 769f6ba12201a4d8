/** Papers of a few words that recur in many forms, so that every query has finds, near misses and false friends. */
import fc from 'fast-check';
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { makeDocument } from './paper.ts';

const STEMS = ['노동', '동부', '노동부', '고용', '경제', '제주', '경제성장', '삼성전자', '기기', 'ai', 'r&d', 'café', '3.5%', '1,285억', '물', '가나다라마바사아자차카타파하거너더러'];
const ENDINGS = ['', '', '은', '를', '에서', '부', '들의', ' ', '·', '-', ', ', '(', '“'];
const SECTIONS = ['경제', '정치', '국제 정치'];
const NAMES = ['김하늘', '박 바다'];

/** Text of one or more stems, joined or apart. */
export const madeText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...STEMS), fc.constantFrom(...ENDINGS)), { minLength: 1, maxLength: 12 })
  .map((words) => words.map(([stem, ending], index) => stem + ending + (index % 3 === 0 ? ' ' : '')).join('').replace(/\s+/gu, ' ').trim());

/** A word or phrase as readers type it, sometimes cut out of the middle of one. */
export const madeWord: fc.Arbitrary<string> = fc
  .tuple(madeText, fc.nat({ max: 6 }), fc.integer({ min: 1, max: 20 }))
  .map(([text, start, length]) => text.slice(start, start + length).replaceAll('"', '').replaceAll('“', '').trim())
  .filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.startsWith('-'));

/** Of the day with this number, with a number that no other article has. */
export function madeDocument(number: number, day: number): fc.Arbitrary<SearchDocument> {
  const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
  return fc
    .record({ title: madeText, body: madeText, excerpt: madeText, section: fc.constantFrom(...SECTIONS), tags: fc.subarray(STEMS), authors: fc.subarray(NAMES) })
    .map((fields) => makeDocument({ ...fields, url: `/${date}/${number}/`, date: `${date}T09:00:00+09:00` }));
}

/** Up to some hundred articles, oldest first: several segments of several sizes, in most papers one that is being merged. */
export const madePaper: fc.Arbitrary<readonly SearchDocument[]> = fc
  .integer({ min: 0, max: 120 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => madeDocument(number, Math.floor(number / 3)))));

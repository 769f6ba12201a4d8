/**
 * What a reader may have meant: initial consonants for words, the wrong keyboard, a slip of the finger. It is a module
 * of its own, fetched only where nothing was found.
 */
import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul';
import { distance } from 'fastest-levenshtein';
import { foldText } from '../../base/search/fold.ts';

/** Queries to offer instead of one that finds nothing; `words` are those of the paper's headlines. */
export function suggest(text: string, words: readonly string[]): readonly string[] {
  if (isInitials(text)) return wordsOfInitials(text, words);
  const typed = fromOtherKeyboard(text);
  if (typed !== undefined) return [typed];
  return /\s/u.test(text.trim()) ? [] : nearWords(text, words);
}

/** The same keys on the other keyboard: `eoxhdfud` was meant for 대통령, ㅗ디ㅣㅐ for `hello`. */
export function fromOtherKeyboard(text: string): string | undefined {
  const query = text.trim();
  if (/^[a-z ]{2,}$/iu.test(query)) {
    const hangul = convertQwertyToHangul(query);
    return /^[가-힣 ]{2,}$/u.test(hangul) ? hangul : undefined;
  }
  return /[ㄱ-ㅣ]/u.test(query) && /[ㅏ-ㅣ가-힣]/u.test(query) && /^[ㄱ-ㅣ가-힣 ]+$/u.test(query) ? convertHangulToQwerty(query) : undefined;
}

/** Whether a text is nothing but initial consonants, two or more. */
export function isInitials(text: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/u.test(expanded(text));
}

/** Words that begin with these consonants: 대통령 for ㄷㅌㄹ. Those of the same length come first. */
export function wordsOfInitials(text: string, words: readonly string[]): readonly string[] {
  const initials = expanded(text);
  const matching = words.filter((word) => getChoseong(word).startsWith(initials));
  return matching.toSorted((a, b) => a.length - b.length).slice(0, MOST);
}

/** Words that differ by a letter or two. */
export function nearWords(text: string, words: readonly string[]): readonly string[] {
  const letters = disassemble(foldText(text).trim());
  const most = letters.length < LONG ? 1 : 2;
  return words
    .map((word) => ({ word, apart: distance(letters, disassemble(word)) }))
    .filter(({ apart }) => apart > 0 && apart <= most)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST)
    .map(({ word }) => word);
}

const MOST = 5;
/** From so many letters on, two may differ. */
const LONG = 7;

/** Keyboards give ㄳ for ㄱㅅ: taken apart again. */
function expanded(text: string): string {
  return disassemble(text.trim());
}

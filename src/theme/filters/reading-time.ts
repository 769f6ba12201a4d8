/** How long an article takes to read. It knows no page. */

/** Of a practised adult reader: Hangul syllables, and words of other scripts, in a minute. */
const SYLLABLES_A_MINUTE = 500;
const WORDS_A_MINUTE = 230;

const TAG = /<[^>]*>/g;
const SYLLABLE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;
const WORD = /[\p{L}\p{N}]+/gu;

/** Whole minutes for a body's HTML, at least one. */
export function minutesToRead(html: string): number {
  const text = html.replace(TAG, ' ');
  const syllables = text.match(SYLLABLE)?.length ?? 0;
  const words = text.replace(SYLLABLE, ' ').match(WORD)?.length ?? 0;
  return Math.max(1, Math.round(syllables / SYLLABLES_A_MINUTE + words / WORDS_A_MINUTE));
}

/** Waits until a reader pauses in typing, and keeps late answers from overtaking later ones. */

const PAUSE_MS = 80;
/** A single character is mostly the beginning of a word, and what it finds is the dearest to find. */
const PAUSE_AT_ONE_MS = 500;

/** A syllable of which only the first letter was typed yet: nothing that holds it is meant. */
const UNFINISHED = /[가-힣][ㄱ-ㅎ]$/u;

/** Runs `answer` with what the input holds: at every pause, and whenever the returned function is called. */
export function whenTypingPauses(input: HTMLInputElement, answer: (text: string, isStale: () => boolean) => Promise<void>): () => Promise<void> {
  let newest = 0;
  let timer = 0;
  const run = (): Promise<void> => {
    clearTimeout(timer);
    newest += 1;
    const number = newest;
    return answer(input.value, () => number !== newest);
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (UNFINISHED.test(input.value)) return;
    timer = setTimeout(() => void run(), input.value.trim().length === 1 ? PAUSE_AT_ONE_MS : PAUSE_MS);
  });
  return run;
}

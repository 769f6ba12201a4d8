/** Waits until a reader pauses in typing, and keeps late answers from overtaking later ones. */

const PAUSE_MS = 160;

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
    timer = setTimeout(() => void run(), PAUSE_MS);
  });
  return run;
}

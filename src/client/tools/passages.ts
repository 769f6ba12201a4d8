/** A text in passages short enough for the browser's speech, which falls silent in long ones. Knows no browser. */

/** Characters. */
const LONGEST = 200;
/** Between two sentences. */
const SENTENCE_END = /(?<=[.!?。…]["'”’)\]]*\s+)/u;

/** The passages of all paragraphs in order: whole sentences where they fit, never empty. */
export function passagesOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => {
    const passages: string[] = [];
    for (const piece of paragraph.trim().split(SENTENCE_END).flatMap(cut)) {
      const last = passages.at(-1);
      if (last === undefined || last.length + piece.length > LONGEST) passages.push(piece);
      else passages.splice(-1, 1, last + piece);
    }
    return passages.map((passage) => passage.trim()).filter((passage) => passage !== '');
  });
}

/** A sentence that is too long, cut between words. */
function cut(sentence: string): readonly string[] {
  return sentence.match(new RegExp(`.{1,${LONGEST}}(?:\\s|$)|\\S{1,${LONGEST}}`, 'gsu')) ?? [];
}

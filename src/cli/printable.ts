/** Text of a paper on a terminal: what stands in a title or a name never moves the cursor or turns the direction. */

export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, ' ');
}

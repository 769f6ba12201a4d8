/**
 * Text as bytes, for files that are fetched as they are: one byte for what is frequent in Korean news, two for other
 * Hangul and Latin, three for the rest. About 40 % of UTF-8, and quicker to make than any compression.
 */

/** Space, digits, Latin, punctuation and the most frequent syllables of Korean news, in no order that matters. */
const FREQUENT =
  ' 0123456789abcdefghijklmnopqrstuvwxyz.,\'"()·%-:?!…“”‘’/\n' +
  '가간강개것게격결경계고공과관구국금기나내는니다당대도동되드들등라로를리만며면명무문미민및반발방배법보부분비사산상생서선성세소수' +
  '스습시식신실아안야약양어업에여역영예와요용우운원위유으은을의이인일임입있자작장재적전정제조주중지진차청체출치컨터통트포표필하한할합해' +
  '했행화확활회후';

/** Bytes from here begin a pair that holds a syllable's number. */
const SYLLABLES = 0xc0;
/** Bytes from here begin a pair that holds a code unit below `0x1300`. */
const LOW_UNITS = 0xec;
/** Begins three bytes: any code unit. */
const ANY_UNIT = 0xff;

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** Of every code unit its byte, or its two bytes as one number; above those the units that take three. */
const codeOf = new Uint16Array(0x10000).fill(ANY_UNIT << 8);
for (let unit = 0; unit < (ANY_UNIT - LOW_UNITS) << 8; unit += 1) codeOf[unit] = (LOW_UNITS << 8) + unit;
for (let unit = FIRST_SYLLABLE; unit <= LAST_SYLLABLE; unit += 1) codeOf[unit] = (SYLLABLES << 8) + unit - FIRST_SYLLABLE;
[...FREQUENT].forEach((character, index) => {
  codeOf[character.charCodeAt(0)] = index;
});

/** Writes the code units from one place up to another at `at`, and returns where the next byte goes. Needs up to 3 bytes a unit. */
export function writeUnits(bytes: Uint8Array, at: number, units: Uint16Array, from: number, to: number): number {
  let next = at;
  for (let index = from; index < to; index += 1) {
    const unit = units[index] ?? 0;
    const code = codeOf[unit] ?? 0;
    if (code < SYLLABLES) {
      bytes[next++] = code;
    } else if (code < ANY_UNIT << 8) {
      bytes[next++] = code >> 8;
      bytes[next++] = code & 0xff;
    } else {
      bytes[next++] = ANY_UNIT;
      bytes[next++] = unit >> 8;
      bytes[next++] = unit & 0xff;
    }
  }
  return next;
}

export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  return bytes.subarray(0, writeUnits(bytes, 0, unitsOf(text), 0, text.length));
}

/** A text's code units. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
  return units;
}

/** Bytes that the unit which begins with this byte takes. */
export function unitLength(byte: number): number {
  if (byte < SYLLABLES) return 1;
  return byte === ANY_UNIT ? 3 : 2;
}

/** The code unit at `at`. */
export function readUnit(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (byte < SYLLABLES) return FREQUENT.charCodeAt(byte);
  if (byte < LOW_UNITS) return FIRST_SYLLABLE + ((byte - SYLLABLES) << 8) + second;
  if (byte < ANY_UNIT) return ((byte - LOW_UNITS) << 8) + second;
  return (second << 8) + (bytes[at + 2] ?? 0);
}

/** The text between two offsets. */
export function readText(bytes: Uint8Array, from: number, to: number): string {
  const units: string[] = [];
  for (let at = from; at < to; at += unitLength(bytes[at] ?? 0)) units.push(String.fromCharCode(readUnit(bytes, at)));
  return units.join('');
}

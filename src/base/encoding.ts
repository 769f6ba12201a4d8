/** Tells in which encoding bytes were probably saved that are no UTF-8. */
import { detect } from 'chardet';

/** Korean editors know it by its Windows name; it holds EUC-KR. */
const KOREAN = 'CP949(EUC-KR)';

/** `undefined`: it is UTF-8 with some broken characters. */
export function likelyEncoding(bytes: Uint8Array): string | undefined {
  return utf16(bytes) ?? (isDamagedUtf8(bytes) ? undefined : isKorean(bytes) ? KOREAN : detected(bytes));
}

/** By its byte order mark, or by the zeros that stand beside every plain letter. */
export function utf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'UTF-16LE';
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0) ? 'UTF-16BE' : undefined;
}

/** Other encodings hardly ever look like UTF-8's characters of three bytes, in which Hangul stands. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[\u0800-\ufffc]/gu)?.length ?? 0;
  return whole > broken;
}

/** Nearly all of its byte pairs are among the 2,350 Hangul syllables of KS X 1001. Chinese and Japanese have far fewer there. */
function isKorean(bytes: Uint8Array): boolean {
  let pairs = 0;
  let syllables = 0;
  for (let index = 0; index + 1 < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) continue;
    index += 1;
    pairs += 1;
    if (lead >= 0xb0 && lead <= 0xc8 && (bytes[index] ?? 0) >= 0xa1) syllables += 1;
  }
  return pairs > 0 && syllables / pairs > 0.8;
}

function detected(bytes: Uint8Array): string | undefined {
  const name = detect(bytes);
  return name === null || name === 'UTF-8' || name === 'ASCII' ? undefined : name === 'EUC-KR' ? KOREAN : name;
}

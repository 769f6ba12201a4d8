import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/base/decode.ts';

function decode(bytes: Buffer): string {
  const decoded = decodeText(bytes, 'a.md');
  if (decoded.kind === 'text') return decoded.text;
  const { code, line, column, params } = decoded.problem;
  return [code, `${line}:${column}`, params['encoding'] ?? ''].join(' ').trim();
}

const KOREAN = '---\ntitle: 해솔항 크레인이 석 달 만에 다시 움직였다\n---\n부두의 크레인이 다시 움직이기 시작했다. 노조와 항만공사가 합의했다.\n';
const CHINESE = '---\ntitle: 港口起重机三个月后重新启动\n---\n码头上的起重机又开始运转了。工会和港务局达成了协议，工人们昨天回到了工作岗位。\n';
const JAPANESE = '---\ntitle: 港のクレーンが三か月ぶりに動き出した\n---\n埠頭のクレーンが再び動き始めた。労働組合と港湾公社が合意したためである。\n';

describe('what is UTF-8', () => {
  it('is read without its byte order mark, every line end the same', () => expect(decode(Buffer.from('\ufeff가\r\n나\r다\n'))).toBe('가\n나\n다\n'));
});

describe('what is not', () => {
  it.each([
    ['cp949', KOREAN, 'CP949(EUC-KR)'],
    ['cp949', '---\ntitle: 부두의 똠방각하가 다시 돌아왔다\n---\n', 'CP949(EUC-KR)'],
    ['utf16le', KOREAN, 'UTF-16LE'],
    ['utf16be', KOREAN, 'UTF-16BE'],
    ['gb18030', CHINESE, 'GB18030'],
    ['big5', CHINESE.replace('机', '機'), 'Big5'],
    ['shift_jis', JAPANESE, 'Shift_JIS'],
    ['euc-jp', JAPANESE, 'EUC-JP'],
  ])('is told as %s', (encoding, text, name) => expect(decode(iconv.encode(text, encoding))).toBe(`SOKBO-E02 1:1 ${name}`));

  it('is known by its byte order mark', () => {
    expect(decode(iconv.encode(KOREAN, 'utf16le', { addBOM: true }))).toBe('SOKBO-E02 1:1 UTF-16LE');
    expect(decode(iconv.encode(KOREAN, 'utf16be', { addBOM: true }))).toBe('SOKBO-E02 1:1 UTF-16BE');
  });

  it('is UTF-8 with a broken character when all the rest is, and told where', () => {
    const bytes = Buffer.concat([Buffer.from('첫 줄\n둘째 줄의 크레'), Buffer.from('인').subarray(0, 2), Buffer.from('이 돈다\n')]);
    expect(decode(bytes)).toBe('SOKBO-E03 2:9');
  });

  it('is no text when it holds NUL', () => expect(decode(Buffer.from('가나\n다\0라'))).toBe('SOKBO-E04 2:2'));
});

it('is nothing when it is empty or blank', () => expect([decode(Buffer.from('')), decode(Buffer.from('\ufeff')), decode(Buffer.from(' \n\t\n'))]).toEqual(['SOKBO-E01 1:1', 'SOKBO-E01 1:1', 'SOKBO-E01 1:1']));

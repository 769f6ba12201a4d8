import { describe, expect, it } from 'vitest';
import { likeness, sketchOf } from '../../src/checking/sketch.ts';

const SENTENCES = Array.from({ length: 60 }, (_, index) => `해솔시는 ${index * 37}번째 사업에 예산 ${index * 91}억 원을 들여 ${'가나다라마바사아자차'[index % 10] ?? ''}동 길을 고친다고 ${index}일 밝혔다.`);
const sketch = (sentences: readonly string[]) => sketchOf(sentences.join(' ')) ?? new Uint32Array();

describe('sketches of texts', () => {
  it('are the same whatever stands between the words', () => {
    expect(likeness(sketch(SENTENCES), sketchOf(SENTENCES.join('\n\n<p>').replaceAll('<p>', '**')) ?? new Uint32Array())).toBe(1);
  });

  it('are the liker, the more the texts share', () => {
    const half = likeness(sketch(SENTENCES), sketch(SENTENCES.slice(0, 30)));
    const most = likeness(sketch(SENTENCES), sketch(SENTENCES.slice(0, 54)));
    expect(half).toBeGreaterThan(0.3);
    expect(half).toBeLessThan(0.7);
    expect(most).toBeGreaterThan(0.75);
  });

  it('are not made of a text that is too short to be told from others', () => {
    expect(sketchOf('해솔시는 22일 예산안을 확정했다.')).toBeUndefined();
  });
});

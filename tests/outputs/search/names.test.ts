import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/outputs/search/names.ts';

const names = Array.from({ length: 1000 }, (_, number) => nameOf([`글 ${number}`]));

describe('names of the index’s parts', () => {
  it('are as long as each other, and safe where case is not told apart', () => {
    for (const name of names) expect(name).toMatch(/^[0-9a-z]{10}$/u);
  });

  it('hold 48 bits, each of which tells contents apart', () => {
    const numbers = names.map((name) => Number.parseInt(name, 36));
    for (let bit = 0; bit < 48; bit += 1) expect(new Set(numbers.map((number) => Math.floor(number / 2 ** bit) % 2))).toEqual(new Set([0, 1]));
    expect(Math.max(...numbers)).toBeLessThan(2 ** 48);
  });

  it('differ where a text ends elsewhere', () => expect(nameOf(['가', '나'])).not.toBe(nameOf(['가나'])));
});

import { beforeEach, expect, test } from 'vitest';
import { openFeedTexts, type FeedLookups } from '../../src/publishing/feed-texts.ts';
import type { SharedText } from '../../src/publishing/lookups.ts';
import type { Note } from '../../src/publishing/store/note.ts';

let kept: FeedLookups | undefined;
let pack: Map<string, string>;
let puts: number;

beforeEach(() => {
  kept = undefined;
  pack = new Map();
  puts = 0;
});

const note: Note<FeedLookups> = {
  read: () => kept,
  write: (data) => {
    kept = data;
  },
};

function open(shared = 'paper') {
  return openFeedTexts(note, { get: (name) => pack.get(name), put: (name, text) => ((puts += 1), pack.set(name, text)) }, shared);
}

const text = (body: string, ...lookups: SharedText['lookups']): SharedText => ({ text: body, lookups });
const HARBOUR = text('<p>항구</p>', ['/assets/a.jpg', 600, 400, 'abc']);

test('what one publish used, the next one recalls, with the pictures that it asked for', () => {
  open().keep(new Map([['a', HARBOUR]]));
  expect(open().recall('a')).toEqual(HARBOUR);
  expect(open().recall('b')).toBeUndefined();
  expect(open('other theme').recall('a')).toBeUndefined();
});

test('a text is written again only when it was made anew', () => {
  open().keep(new Map([['a', HARBOUR]]));
  const second = open();
  const recalled = second.recall('a');
  second.keep(new Map([['a', recalled ?? HARBOUR], ['b', text('<p>바다</p>')]]));
  expect(puts).toBe(2);
  const third = open();
  third.recall('a');
  third.keep(new Map([['a', text('<p>새 항구</p>')]]));
  expect(puts).toBe(3);
  expect(open().recall('a')?.text).toBe('<p>새 항구</p>');
  expect(open().recall('b')?.text).toBe('<p>바다</p>');
});

test('a text that the pack has lost is none', () => {
  open().keep(new Map([['a', HARBOUR]]));
  pack.clear();
  expect(open().recall('a')).toBeUndefined();
});

test('the latest are kept, and a publish that used none leaves them', () => {
  const used = (from: number, to: number) => new Map(Array.from({ length: to - from }, (_, index) => [`${from + index}`, text(`${from + index}`)] as const));
  open().keep(used(0, 250));
  open().keep(used(250, 450));
  open().keep(new Map());
  const recalled = open();
  expect(['0', '99', '100', '250', '449'].map((key) => recalled.recall(key)?.text)).toEqual(['0', '99', undefined, '250', '449']);
});

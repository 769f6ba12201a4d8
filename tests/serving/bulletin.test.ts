import { describe, expect, it } from 'vitest';
import { createBulletin } from '../../src/serving/bulletin.ts';
import { noticesOf } from '../../src/serving/notices.ts';

const NOTICES = noticesOf({ problems: [], language: 'ko', published: true });
const lists = (changed: readonly string[], removed: readonly string[] = []) => ({ added: [], changed, removed });

describe('what pages are told', () => {
  it('names each state of the site, and the one before it', () => {
    const { issue, latest } = createBulletin(NOTICES);
    const states = [latest(), issue(lists(['a.html']), NOTICES), issue(lists(['b.html'], ['c.html']), NOTICES)];
    expect(new Set(states.map(({ edition }) => edition)).size).toBe(3);
    expect(states.slice(1).map(({ previous }) => previous)).toEqual(states.slice(0, 2).map(({ edition }) => edition));
    expect(states[2]).toMatchObject({ changed: ['b.html', 'c.html'], gone: ['c.html'] });
    expect(latest()).toBe(states[2]);
  });

  it('is no new state where nothing changed', () => {
    const { issue, latest } = createBulletin(NOTICES);
    const { edition } = latest();
    expect(issue(lists([]), NOTICES)).toMatchObject({ edition, previous: edition, changed: [] });
  });

  it('names no files where they are too many', () => {
    const files = Array.from({ length: 3000 }, (_, index) => `${index}.html`);
    const { changed, gone } = createBulletin(NOTICES).issue(lists([], files), NOTICES);
    expect(changed).toBeUndefined();
    expect(gone.length).toBeLessThan(files.length);
  });

  it('takes no state for one of an earlier run', () => {
    expect(createBulletin(NOTICES).latest().edition).not.toBe(createBulletin(NOTICES).latest().edition);
  });
});

import { describe, expect, it } from 'vitest';
import { isAffected } from '../../../src/client/preview/affected.ts';

const PAGE = 'a/index.html';
const FILES = new Set([PAGE, 'theme/sokbo.css', 'fragments/top.html']);
const news = (changed: readonly string[] | undefined, gone: readonly string[] = [], hasErrors = false) =>
  ({ changed, gone, notices: { hasErrors, faults: [], title: '', close: '', hint: '', language: 'ko' } });

describe('whether an open page is loaded again', () => {
  it('is, when one of the files that it is made of changed', () => {
    expect(isAffected(FILES, PAGE, news(['b/index.html', 'fragments/top.html']))).toBe(true);
    expect(isAffected(FILES, PAGE, news(['b/index.html']))).toBe(false);
  });

  it('is, when there is too much to name, and when there was no site', () => {
    expect(isAffected(FILES, PAGE, news(undefined))).toBe(true);
    expect(isAffected(FILES, '', news([]))).toBe(true);
  });

  it('is not, when the page is gone because it has a fault', () => {
    expect(isAffected(FILES, PAGE, news([PAGE], [PAGE], true))).toBe(false);
    expect(isAffected(FILES, PAGE, news([PAGE], [PAGE], false))).toBe(true);
  });
});

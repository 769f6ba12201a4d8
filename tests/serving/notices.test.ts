import { describe, expect, it } from 'vitest';
import { createProblem } from '../../src/base/problem.ts';
import { failureOf, noticesOf, noticesOfFailure } from '../../src/serving/notices.ts';
import { ThemeError } from '../../src/theme/theme-error.ts';

const ERROR = createProblem('SOKBO-E10', { file: 'content/articles/b.md', position: { line: 3, column: 8 }, text: 'title: [a', params: { reason: 'EIO' } });
const WARNING = createProblem('SOKBO-C11', { severity: 'warning', file: 'content/site.yaml', params: { url: '/about/' } });

describe('what a page shows of faults', () => {
  it('has place, code, line and words of each, errors first', () => {
    const { title, hasErrors, faults } = noticesOf({ problems: [WARNING, ERROR], language: 'ko', published: true });
    expect(title).toBe('고칠 곳 1개, 살펴볼 곳 1개');
    expect(hasErrors).toBe(true);
    expect(faults.map(({ place, code, label }) => [place, code, label])).toEqual([
      ['content/articles/b.md:3:8', 'SOKBO-E10', '고칠 곳'],
      ['content/site.yaml:1:1', 'SOKBO-C11', '살펴볼 곳'],
    ]);
    expect(faults[0]).toMatchObject({ message: expect.stringContaining('EIO'), line: { text: 'title: [a', column: 8 } });
  });

  it('speaks the language of the site', () => {
    expect(noticesOf({ problems: [ERROR, ERROR, WARNING], language: 'en', published: true })).toMatchObject({ language: 'en', title: '2 errors, 1 warning', close: 'Close' });
  });

  it('says whether the rest is shown or nothing has changed', () => {
    const [held, kept] = [true, false].map((published) => noticesOf({ problems: [ERROR], language: 'en', published }).hint);
    expect(held).toContain('All but');
    expect(kept).toContain('stays as it last was');
  });

  it('shows where a theme has its fault, and never a stack trace', () => {
    const error = new ThemeError('/paper/theme/pages/article.njk', 12, 'unexpected token', undefined);
    const failure = failureOf(error, '/paper');
    expect(failure).toEqual({ place: 'theme/pages/article.njk:12', reason: 'unexpected token' });
    expect(noticesOfFailure(failure, 'ko').faults).toMatchObject([{ place: 'theme/pages/article.njk:12', severity: 'error' }]);
    expect(failureOf(new Error('뜻밖의 일'), '/paper')).toEqual({ place: '', reason: '뜻밖의 일' });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServeReporter } from '../../src/cli/serve-report.ts';
import type { BuildReport } from '../../src/publishing/report.ts';

const REPORT: BuildReport = {
  ...{ published: true, holdable: false, language: 'ko', articles: 3, pages: 9, rendered: [], lists: { added: [], changed: [], removed: [] } },
  ...{ resumed: false, missingPictures: [], movedArticles: [], explanation: undefined, unkept: undefined, held: [], liveFaults: [], waiting: { drafts: 0, future: 0, articles: [] }, problems: [], milliseconds: 5, steps: {} },
};

describe('what serve says of articles that it does not show', () => {
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => void vi.restoreAllMocks());

  /** Whether each of these builds is followed by a word about drafts. */
  function tellsOf(...drafts: readonly number[]): readonly boolean[] {
    const { report } = createServeReporter({ json: false, wishedPort: 8080 });
    return drafts.map((count) => {
      said = [];
      report({ kind: 'built', milliseconds: 5, report: { ...REPORT, waiting: { drafts: count, future: 0, articles: [] } } });
      expect(said.join()).not.toContain('--future');
      return said.some((line) => line.includes('--drafts'));
    });
  }

  it('is said at first, and whenever there is one more', () => expect(tellsOf(1, 1, 2, 1, 2)).toEqual([true, false, true, false, true]));

  it('is nothing where all are shown', () => expect(tellsOf(0, 0)).toEqual([false, false]));
});

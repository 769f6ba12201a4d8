/** What of Lighthouse is not timed, for the pages that most readers open. `npm run quality` measures the rest. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAuditor, type Auditor, type Category } from './support/lighthouse.ts';
import { ARTICLE } from './support/paper.ts';

const CATEGORIES: readonly Category[] = ['accessibility', 'best-practices', 'seo'];

export function testLighthouse(chromium: string, origin: () => string): void {
  let auditor: Auditor;

  beforeAll(async () => {
    auditor = await openAuditor(chromium);
  });
  afterAll(() => auditor.close());

  test.each(['/', ARTICLE])('%s', async (url) => {
    const { scores, layoutShift, faults } = await auditor.audit(origin() + url, { categories: CATEGORIES });
    expect(scores, faults.join('\n')).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
    expect(layoutShift).toBe(0);
  });
}

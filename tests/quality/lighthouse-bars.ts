/** Lighthouse's bars on a phone, for the pages that most readers open. */
import { openAuditor, type Audit, type Auditor, type AuditOptions, type Category } from '../browser/support/lighthouse.ts';
import type { Measure } from './bars.ts';
import type { Host } from './host.ts';
import { usualPage, type PublishedPage } from './pages.ts';
import type { Paper } from './papers.ts';

/** By the kind that the page itself names, what people call it. */
const KINDS: Readonly<Record<string, string>> = { front: 'front', article: 'article', 'term-section': 'section', search: 'search', archive: 'archive' };
const CATEGORIES: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Milliseconds. */
const LARGEST_PAINT = 1500;

export async function measureLighthouse({ name: paper, skippedAudits: skipped }: Paper, host: Host, pages: readonly PublishedPage[], { chromium, runs }: { readonly chromium: string; readonly runs: number }): Promise<readonly Measure[]> {
  const auditor = await openAuditor(chromium);
  const measures: Measure[] = [];
  try {
    for (const [kind, name] of Object.entries(KINDS)) {
      const page = usualPage(pages, kind);
      if (page !== undefined) measures.push(...measuresOf(paper, name, await auditOften(auditor, host.origin + page.url, { categories: CATEGORIES, skipped }, runs)));
    }
  } finally {
    auditor.close();
  }
  return measures;
}

/** One after the other: two at a time would slow each other down. */
async function auditOften({ audit }: Auditor, url: string, options: AuditOptions, runs: number): Promise<readonly Audit[]> {
  const audits: Audit[] = [];
  while (audits.length < runs) audits.push(await audit(url, options));
  return audits;
}

function measuresOf(paper: string, page: string, audits: readonly Audit[]): readonly Measure[] {
  const scores = CATEGORIES.map((category) => median(audits.map((audit) => audit.scores[category] ?? 0)));
  const paint = median(audits.map(({ largestPaint }) => largestPaint));
  const shift = Math.max(...audits.map(({ layoutShift }) => layoutShift));
  const speed = `This machine was at ${median(audits.map(({ machine }) => machine))} in Lighthouse's own benchmark; what is timed wants over 1000.`;
  const faults = [...new Set(audits.flatMap((audit) => audit.faults))];
  return [
    { paper, what: `Lighthouse, ${page}`, measured: scores.join(' / '), bar: '100 / 100 / 100 / 100', isMet: scores.every((score) => score === 100), faults: [...faults, speed] },
    { paper, what: `Largest paint, ${page}`, measured: `${(paint / 1000).toFixed(2)} s`, bar: `≤ ${LARGEST_PAINT / 1000} s`, isMet: paint <= LARGEST_PAINT, faults: [speed] },
    { paper, what: `Layout shift, ${page}`, measured: String(shift), bar: '0', isMet: shift === 0, faults: [] },
  ];
}

/** The middle one, the lower of two. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

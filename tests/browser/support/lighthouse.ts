/** What Lighthouse says of a page as a phone loads it over a slow line. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_ARGUMENTS } from './chromium.ts';

/** Categories, as Lighthouse names them. */
export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

export interface Audit {
  /** 0 to 100. A category that was not asked for is not there. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** Milliseconds until the largest part is painted, as simulated; NaN where performance was not asked for. */
  readonly largestPaint: number;
  /** Cumulative layout shift. */
  readonly layoutShift: number;
  /** How fast the machine was, in Lighthouse's own benchmark. */
  readonly machine: number;
  /** Audits that cost points, with what they name. */
  readonly faults: readonly string[];
}

export interface AuditOptions {
  readonly categories: readonly Category[];
  /** Audits of these categories that are left out, as Lighthouse names them. */
  readonly skipped?: readonly string[];
}

export interface Auditor {
  /** Throws when the page cannot be loaded. */
  readonly audit: (url: string, options: AuditOptions) => Promise<Audit>;
  readonly close: () => void;
}

/** One browser for many audits; each begins with an empty cache. */
export async function openAuditor(executablePath: string): Promise<Auditor> {
  const chrome = await launch({ chromePath: executablePath, chromeFlags: ['--headless=new', ...CHROMIUM_ARGUMENTS], logLevel: 'silent' });
  return { audit: (url, options) => audit(url, chrome.port, options), close: () => chrome.kill() };
}

async function audit(url: string, port: number, { categories, skipped = [] }: AuditOptions): Promise<Audit> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: [...categories],
    onlyAudits: ['cumulative-layout-shift'],
    skipAudits: [...skipped],
    // A slow line matters to what is timed alone.
    throttlingMethod: categories.includes('performance') ? 'simulate' : 'provided',
    // Pictures that articles show from elsewhere are no part of the paper, and cannot be had on every machine.
    blockedUrlPatterns: ['https://*'],
  });
  if (result === undefined) throw new Error(`Lighthouse has no result for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const numberOf = (id: string): number => lhr.audits[id]?.numericValue ?? Number.NaN;
  const weighed = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const faults = weighed.flatMap(({ id }) => {
    const { score = null, title = id, displayValue = '', details } = lhr.audits[id] ?? {};
    return score === null || score === 1 ? [] : [`${title} ${displayValue} ${namesIn(details)}`.trim()];
  });
  return {
    scores: Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)])),
    largestPaint: numberOf('largest-contentful-paint'),
    layoutShift: numberOf('cumulative-layout-shift'),
    machine: lhr.environment.benchmarkIndex,
    faults,
  };
}

/** The elements and addresses that an audit names. */
function namesIn(details: unknown): string {
  const names = JSON.stringify(details ?? {}).matchAll(/"(?:snippet|url)":"((?:[^"\\]|\\.)*)"/gu);
  return [...new Set([...names].map(([, name]) => name))].slice(0, 3).join(' ');
}

/** Links to other sites that no longer open. The only rule that asks the network, and only when it is chosen. */
import type { Problem } from '../../base/problem.ts';
import { locate } from '../addresses.ts';
import type { Rule } from '../rule.ts';

export interface OutsideLinksOptions {
  /** Requests under way at once. Default 8. */
  readonly atOnce?: number;
  /** Milliseconds after which a site that does not answer counts as gone. Default 10,000. */
  readonly patience?: number;
  /** Asks for an address; the global `fetch` unless told. */
  readonly request?: typeof fetch;
}

/** Each address is asked for once. A page that wants a login, or that turns programs away, counts as there. */
export function outsideLinks({ atOnce = 8, patience = 10_000, request = fetch }: OutsideLinksOptions = {}): Rule {
  return ({ config }) => {
    const uses = new Map<string, ((reason: string) => Problem)[]>();
    return {
      *visitBody({ permalink, outline, warnAt }) {
        for (const { line, href } of outline.links) {
          const place = locate(href, permalink, config);
          if (place.kind !== 'outside') continue;
          place.url.hash = '';
          const warnings = uses.get(place.url.href) ?? [];
          warnings.push((reason) => warnAt(line, 'SOKBO-B07', { href, reason }, { address: href }));
          uses.set(place.url.href, warnings);
        }
      },
      async finish() {
        const problems: Problem[] = [];
        const waiting = uses.entries();
        const askOn = async (): Promise<void> => {
          for (const [url, warnings] of waiting) {
            const reason = await whyGone(url, request, patience);
            if (reason !== undefined) problems.push(...warnings.map((warn) => warn(reason)));
          }
        };
        await Promise.all(Array.from({ length: atOnce }, askOn));
        return problems;
      },
    };
  };
}

const TURNED_AWAY: ReadonlySet<number> = new Set([401, 403, 405, 406, 429, 501, 503, 999]);

/** A status or a system's error code; `undefined`: the page is there. */
async function whyGone(url: string, request: typeof fetch, patience: number): Promise<string | undefined> {
  try {
    const brief = await request(url, { method: 'HEAD', redirect: 'follow', signal: AbortSignal.timeout(patience) });
    if (brief.ok) return undefined;
    // Some servers know no HEAD, or answer it wrongly.
    const answer = await request(url, { method: 'GET', redirect: 'follow', signal: AbortSignal.timeout(patience) });
    await answer.body?.cancel();
    return answer.ok || TURNED_AWAY.has(answer.status) ? undefined : String(answer.status);
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}

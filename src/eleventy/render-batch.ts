/** Renders pages through `.eleventy.ts`. It writes nothing: what to do with the HTML is its caller's affair. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import { outputPathOf } from '../base/urls.ts';
import { ThemeError } from '../theme/theme-error.ts';
import { lendBatch, type Batch } from './batch.ts';

export interface RenderedPage {
  /** Site path, as in the page's plan. */
  readonly url: string;
  readonly html: string;
}

/** Where the command runs compiled, it brings the configuration along, see `src/cli/compiled-program.cjs`. */
const CONFIG_FILE = fileURLToPath(new URL('../../.eleventy.ts', import.meta.url));

/**
 * The batch's pages as HTML, in the batch's order. Throws when a template fails, and when Eleventy returns anything
 * else than the pages that it was given.
 */
export async function renderBatch(batch: Batch): Promise<readonly RenderedPage[]> {
  if (batch.pages.length === 0) return [];
  const html = new Map<string, string>();
  for (const template of await runEleventy(batch)) {
    // By the file, since Eleventy calls `/old/index.html` by another of its names, `/old/`.
    if (typeof template.url === 'string') html.set(outputPathOf(template.url), template.content);
  }
  return batch.pages.map(({ url }) => ({ url, html: htmlOf(url, html) }));
}

/** Eleventy reads its input folder; an empty one keeps it to the templates that `.eleventy.ts` adds. */
async function runEleventy(batch: Batch): ReturnType<Eleventy['toJSON']> {
  const input = mkdtempSync(path.join(tmpdir(), 'sokbo-'));
  const lent = lendBatch(batch);
  try {
    const relative = path.relative(process.cwd(), input);
    const eleventy = new Eleventy(relative, path.join(relative, 'out'), {
      configPath: path.relative(process.cwd(), CONFIG_FILE),
      config: lent.addTo,
      quietMode: true,
      runMode: 'build',
    });
    eleventy.disableLogger();
    return await eleventy.toJSON().catch((error: unknown) => {
      throw ownErrorOf(error);
    });
  } finally {
    lent.takeBack();
    rmSync(input, { recursive: true, force: true });
  }
}

function htmlOf(url: string, html: ReadonlyMap<string, string>): string {
  const content = html.get(outputPathOf(url));
  if (content === undefined || !/\S/u.test(content)) throw new Error(`Eleventy rendered nothing for ${url}.`);
  return content;
}

/** What the theme threw, without the errors that Eleventy wraps around it. */
function ownErrorOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ThemeError) return error;
  const inner: unknown = 'originalError' in error && error.originalError !== undefined ? error.originalError : error.cause;
  return inner === undefined || inner === error ? error : ownErrorOf(inner);
}

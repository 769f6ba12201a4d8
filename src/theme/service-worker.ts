/** The script that browsers run beside the pages, of `src/client/worker/`, told what to keep of this edition of the theme. It knows no page. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { digestOf } from '../base/digest.ts';
import { encodePath } from '../base/urls.ts';
import { BUILT_IN_ROOT } from './folders.ts';
import { SCRIPT_OPTIONS, type Script } from './scripts.ts';
import type { Stylesheet } from './styles.ts';

/** Site paths. */
export interface WorkerInput {
  readonly basePath: string;
  readonly offlinePage: string;
  readonly stylesheet: Pick<Stylesheet, 'path'>;
  readonly scripts: readonly Pick<Script, 'name' | 'path'>[];
}

/** Scripts of the offline page. */
const NEEDED: ReadonlySet<string> = new Set(['prelude', 'offline']);

/** Its code; throws where it cannot be compiled. */
export function buildServiceWorker({ basePath, offlinePage, stylesheet, scripts }: WorkerInput): string {
  const onServer = (path: string): string => encodePath(basePath + path);
  const needed = [stylesheet, ...scripts.filter(({ name }) => NEEDED.has(name))].map(({ path }) => onServer(path));
  const edition = digestOf(...[stylesheet, ...scripts].map(({ path }) => path));
  const offline = { page: onServer(offlinePage), files: needed, theme: onServer('/theme/'), edition };
  const { outputFiles } = buildSync({ ...SCRIPT_OPTIONS, entryPoints: [join(BUILT_IN_ROOT, 'client', 'worker', 'service-worker.ts')], format: 'iife' });
  return `const OFFLINE=${JSON.stringify(offline)};${outputFiles.map(({ text }) => text).join('')}`;
}

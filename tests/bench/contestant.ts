/** What the benchmark measures: a generator that makes a site of the same articles. */
import type { Run } from './measure.ts';

export interface Contestant {
  readonly name: string;
  /** The version that would run; `undefined`: not installed. */
  readonly version: () => Promise<string | undefined>;
  /**
   * Lays out the project in an empty folder, from a paper's folder as `make-site.ts` writes it. The run puts its site
   * into `output`, which is absent before each.
   */
  readonly prepare: (site: string, folder: string) => Promise<PreparedRun>;
}

export interface PreparedRun extends Run {
  readonly output: string;
  /** Arguments with which it makes only what changed, where it can. */
  readonly changeArgs?: readonly string[];
}

export interface Installed {
  readonly contestant: Contestant;
  /** Name and version. */
  readonly label: string;
}

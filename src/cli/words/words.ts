/** What the commands have to say, whatever the language. Numbers arrive ready to be shown. */
import type { Withheld } from '../../article/publishing.ts';
import type { Severity } from '../../base/problem.ts';
import type { OutputFault } from '../../publishing/output-error.ts';

export interface Words {
  readonly published: (counts: { articles: string; pages: string; seconds: string }) => string;
  readonly files: (counts: { written: string; removed: string }) => string;
  readonly unchanged: string;
  /** An earlier build's publish was finished first. */
  readonly resumed: string;
  readonly waiting: (counts: { drafts: string; future: string }) => string;
  /** Why an article waits. */
  readonly why: Readonly<Record<Withheld, string>>;
  readonly held: (count: string) => string;
  /** Of the articles with problems, so many were on the site. */
  readonly takenDown: (count: string) => string;
  /** Of the articles with problems, so many are on the site and would go if they were held back. */
  readonly stillLive: (count: string) => string;
  readonly problems: (counts: { errors: string; warnings: string }) => string;
  readonly warnings: (count: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly notPublished: string;
  readonly holdHint: string;
  readonly lookAt: (file: string) => string;
  readonly foreignFolder: (directory: string) => string;
  readonly overlappingFolder: (directory: string, other: string) => string;
  readonly missingFolder: (directory: string) => string;
  /** `since` is a local date and time; `lock` a folder. */
  readonly locked: (holder: { pid: string; host: string; since: string; lock: string }) => string;
  /** What is wrong and what to do; what became of the site is said by `notPublished` or `publishInterrupted`. */
  readonly outputFaults: Readonly<Record<OutputFault, (place: string) => string>>;
  /** `cause` is a whole sentence. */
  readonly publishInterrupted: (cause: string) => string;
  /** The site is live, but not all that is known could be kept for the next build. */
  readonly unkept: (what: string) => string;
  /** Of a publish. */
  readonly machineFailed: (what: string) => string;
  readonly themeFailed: (what: string) => string;
  /** Of a command that publishes nothing. */
  readonly commandFailed: (what: string) => string;
}

/** What the newest articles change, when all before them are published. */
import type { SearchDocument } from '../../../src/outputs/search/document.ts';
import { createPublisher } from '../../outputs/search/publisher.ts';

interface Addition {
  readonly files: number;
  readonly bytes: number;
  /** Articles whose texts were needed. */
  readonly texts: number;
  readonly milliseconds: number;
}

/** Adds the last so many articles one by one, and tells of the usual addition and of the dearest. */
export function describeAdditions(documents: readonly SearchDocument[], count: number): string {
  const read = new Set<SearchDocument>();
  const watched = documents.map((document): SearchDocument => ({ ...document, readParts: () => (read.add(document), document.readParts()) }));
  const first = Math.max(1, documents.length - count);
  const publisher = createPublisher();
  publisher.publish(watched.slice(0, first));
  const additions: Addition[] = [];
  for (let end = first + 1; end <= documents.length; end += 1) {
    read.clear();
    const start = performance.now();
    const changes = publisher.publish(watched.slice(0, end));
    const milliseconds = performance.now() - start;
    additions.push({ files: changes.length, bytes: changes.reduce((sum, { bytes }) => sum + bytes.length, 0), texts: read.size, milliseconds });
  }
  const sorted = additions.toSorted((a, b) => a.bytes - b.bytes);
  const small = sorted.filter(({ bytes }) => bytes <= MOST_BYTES).length;
  return [
    `An article more, ${additions.length} times in turn: at most ${MOST_BYTES / 1000} kB written in ${((100 * small) / additions.length).toFixed(1)} %`,
    `the usual ${describe(sorted[Math.floor(sorted.length / 2)])}; 95 in 100 at most ${describe(sorted[Math.floor(0.95 * sorted.length)])}; the dearest ${describe(sorted.at(-1))}.`,
  ].join('; ');
}

/** What an article more may write. */
const MOST_BYTES = 300_000;

function describe({ files, bytes, texts, milliseconds }: Addition = { files: 0, bytes: 0, texts: 0, milliseconds: 0 }): string {
  return `${files} files of ${Math.round(bytes / 1000)} kB from ${texts} texts in ${Math.round(milliseconds)} ms`;
}

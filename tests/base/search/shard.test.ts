import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPostings, posting, type ShardShape } from '../../../src/base/search/shard.ts';
import { ShardWriter } from '../../../src/base/search/shard-writer.ts';

type Term = readonly [term: string, postings: readonly number[]];

const shapes = fc.record({ documents: fc.integer({ min: 1, max: 3000 }), weightBits: fc.constantFrom<1 | 2>(1, 2) });

/** Any terms, Hangul often, in the order in which a shard holds them. */
const shards = shapes.chain((shape) =>
  fc.record({ shape: fc.constant(shape), terms: fc.uniqueArray(termsOf(shape), { selector: ([term]) => term, maxLength: 40 }).map((terms) => terms.toSorted(([a], [b]) => (a < b ? -1 : 1))) }),
);

function termsOf({ documents, weightBits }: ShardShape): fc.Arbitrary<Term> {
  const unit = fc.oneof(fc.constantFrom(...'가나다경제정부는을이a1%힣'), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }));
  const one = fc.record({ document: fc.nat({ max: documents - 1 }), weight: fc.nat({ max: (1 << weightBits) - 1 }) });
  const postings = fc
    .uniqueArray(one, { minLength: 1, maxLength: 60, selector: ({ document }) => document })
    .map((all) => all.map(({ document, weight }) => posting(document, weight)).toSorted((a, b) => a - b));
  return fc.tuple(fc.string({ unit, minLength: 1, maxLength: 16 }), postings);
}

function write(terms: readonly Term[], shape: ShardShape): Uint8Array {
  const writer = new ShardWriter(shape);
  for (const [term, postings] of terms) writer.addTerm(term, postings);
  return writer.finish();
}

function find(bytes: Uint8Array, shape: ShardShape, prefix: string): readonly string[] {
  const found: string[] = [];
  findPostings(bytes, shape, prefix, (document, weight, rest) => found.push(`${prefix}${rest} ${document} ${weight}`));
  return found;
}

describe('a shard', () => {
  it('gives back every term with its articles and weights', () => {
    fc.assert(
      fc.property(shards, ({ shape, terms }) => {
        const all = terms.flatMap(([term, postings]) => postings.map((value) => `${term} ${value >> 2} ${value & 3}`));
        expect(find(write(terms, shape), shape, '')).toEqual(all);
      }),
    );
  });

  it('finds what begins with a prefix, and nothing else', () => {
    fc.assert(
      fc.property(shards, fc.nat(), fc.integer({ min: 1, max: 4 }), ({ shape, terms }, pick, length) => {
        const prefix = (terms[pick % Math.max(1, terms.length)]?.[0] ?? '없음').slice(0, length);
        const wanted = terms.filter(([term]) => term.startsWith(prefix)).flatMap(([term, postings]) => postings.map((value) => `${term} ${value >> 2} ${value & 3}`));
        expect(find(write(terms, shape), shape, prefix)).toEqual(wanted);
      }),
    );
  });

  it('is written afresh after each is finished', () => {
    const shape = { documents: 9, weightBits: 2 } as const;
    const writer = new ShardWriter(shape);
    writer.addTerm('경제', [posting(1, 3), posting(4, 0), posting(8, 2)]);
    const first = writer.finish();
    writer.addTerm('경제', [posting(1, 3), posting(4, 0), posting(8, 2)]);
    expect(writer.finish()).toEqual(first);
  });
});

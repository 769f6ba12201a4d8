import { describe, expect, it } from 'vitest';
import type { FieldReader } from '../../src/article/fields.ts';
import { readPagePath, readPermalink, readRedirects } from '../../src/article/site-path.ts';

/** What a reader gives, or the codes of what it reports. */
function read<Value>(reader: FieldReader<Value>, value: unknown): unknown {
  const codes: string[] = [];
  const result = reader(value, (code, _details, path = []) => void codes.push([code, ...path].join(' ')));
  return codes.length > 0 ? codes : result;
}

describe('permalink', () => {
  it.each([
    ['/news/crane/', '/news/crane/'],
    ['/news/%ED%95%AD', '/news/항'],
    ['/', '/'],
    ['/:year/:slug/', '/:year/:slug/'],
    ['pretty', 'pretty'],
    ['/a b/', '/a b/'],
    ['/뉴스/'.normalize('NFD'), '/뉴스/'],
    ['news/crane', ['SOKBO-F61']],
    ['https://haesol.example/crane/', ['SOKBO-F62']],
    ['//haesol.example/crane/', ['SOKBO-F62']],
    ['/crane/?page=1', ['SOKBO-F63']],
    ['/crane/#top', ['SOKBO-F63']],
    ['/a/../b/', ['SOKBO-F64']],
    ['/a/%2e%2e/b/', ['SOKBO-F64']],
    ['/a//b/', ['SOKBO-F64']],
    ['/./', ['SOKBO-F64']],
    ['/a\\b/', ['SOKBO-F65']],
    ['/a%00b/', ['SOKBO-F65']],
    ['/a%0Ab/', ['SOKBO-F65']],
    ['/a\u202eb/', ['SOKBO-F65']],
    [`/${'가'.repeat(66)}/`, `/${'가'.repeat(66)}/`],
    [`/${'가'.repeat(67)}/`, ['SOKBO-F66']],
    ['/%E0%A4%A/', ['SOKBO-F67']],
    ['/:yaer/', ['SOKBO-F69']],
    ['/:naem/', ['SOKBO-F68']],
    [['/a/'], ['SOKBO-F12']],
  ])('%j', (value, result) => expect(read(readPermalink, value)).toEqual(result));
});

describe('permalink of a page', () => {
  it.each([
    ['/about/', '/about/'],
    ['/%EC%86%8C%EA%B0%9C/', '/소개/'],
    ['pretty', ['SOKBO-F70']],
    ['/:year/:title/', ['SOKBO-F70']],
    ['/:yaer/', ['SOKBO-F70']],
    ['about/', ['SOKBO-F61']],
    ['/a/../b/', ['SOKBO-F64']],
  ])('%j', (value, result) => expect(read(readPagePath, value)).toEqual(result));
});

describe('redirect_from', () => {
  it('is one old address or several, each completed as a permalink is', () => {
    expect(read(readRedirects, '/posts/2819')).toEqual(['/posts/2819/']);
    expect(read(readRedirects, ['/a.html', '/b/'])).toEqual(['/a.html', '/b/']);
  });
  it('tells which of them is at fault', () => expect(read(readRedirects, ['/a/', '/?p=1', 'c'])).toEqual(['SOKBO-F63 1', 'SOKBO-F61 2']));
});
